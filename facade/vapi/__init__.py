"""Vapi: `Vapi` and `AsyncVapi`."""

from __future__ import annotations

from .client import AsyncVapi, Vapi

__all__ = ["AsyncVapi", "Vapi"]
