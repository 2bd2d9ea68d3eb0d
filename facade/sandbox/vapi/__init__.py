"""Vapi in miniature."""

from __future__ import annotations

from .service import Vapi

__all__ = ["Vapi"]
