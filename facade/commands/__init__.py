"""The command line over the same clients that programs use: a module for each command, and `program` to run them."""

from __future__ import annotations
