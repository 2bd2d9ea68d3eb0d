"""Voice.ai in miniature."""

from __future__ import annotations

from .service import VoiceAI

__all__ = ["VoiceAI"]
