"""OpenAI's Realtime calls in miniature: offers are answered, calls are taken, passed on, watched and ended."""

from __future__ import annotations

from .calls import Call, State
from .service import Realtime

__all__ = ["Call", "Realtime", "State"]
