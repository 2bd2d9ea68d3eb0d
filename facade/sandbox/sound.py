"""Recordings: a short tone as a WAV file."""

from __future__ import annotations

import io
import math
import struct
import wave
from functools import cache
from typing import Final

from .wire import Answer

RATE: Final = 8000
_SECONDS: Final = 0.5
_LOUDNESS: Final = 8000


@cache
def tone(hertz: float = 440.0) -> bytes:
    """Return half a second of a tone, as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        samples = (round(_LOUDNESS * math.sin(2 * math.pi * hertz * i / RATE)) for i in range(round(_SECONDS * RATE)))
        sound.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
    return file.getvalue()


def recording() -> Answer:
    """Return the answer to whoever fetches a recording."""
    return Answer(200, tone(), {"content-type": "audio/wav"})


__all__ = ["RATE", "recording", "tone"]
