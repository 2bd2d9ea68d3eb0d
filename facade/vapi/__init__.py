"""Vapi: the clients, and what is particular to it."""

from __future__ import annotations

from .client import AsyncVapi, Vapi
from .placing import Batch, Refusal

__all__ = ["AsyncVapi", "Batch", "Refusal", "Vapi"]
