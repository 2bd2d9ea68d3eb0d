"""Packages that not every place has, and that tests need."""

from __future__ import annotations

import importlib
import os
from typing import Any

import pytest


def extra(name: str) -> Any:
    """Return a module; tests without it are skipped, save under CI, where nothing may be left out unnoticed."""
    return importlib.import_module(name) if os.environ.get("CI") else pytest.importorskip(name)


__all__ = ["extra"]
