"""Voice.ai: the clients, and what is particular to it."""

from __future__ import annotations

from .client import AsyncVoiceAI, VoiceAI
from .connections import Connection

__all__ = ["AsyncVoiceAI", "Connection", "VoiceAI"]
