"""Voice.ai: `VoiceAI` and `AsyncVoiceAI`."""

from __future__ import annotations

from .client import AsyncVoiceAI, VoiceAI

__all__ = ["AsyncVoiceAI", "VoiceAI"]
