"""Offers, sessions and answers to open calls with."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from tests.facade.realtime_service import answer_to

SDP: Final = Path(__file__).parent.parent / "sdp"


def stored(name: str) -> bytes:
    """Return a stored description; the files hold LF, and what peers write is CRLF."""
    return (SDP / f"{name}.sdp").read_bytes().replace(b"\n", b"\r\n")


#: What aiortc offers: audio, and a data channel.
OFFER: Final = stored("offer")
ANSWER: Final = answer_to(OFFER)
#: What the service's own page shows, which has LF alone.
PAGE: Final = (SDP / "answer_of_the_page.sdp").read_bytes()
#: A session that is as small as can be.
SESSION: Final[dict[str, Any]] = {"type": "realtime", "model": "gpt-realtime-2"}

__all__ = ["ANSWER", "OFFER", "PAGE", "SDP", "SESSION", "stored"]
