"""An offer as aiortc writes it, with audio and a data channel, and the answer to it."""

from __future__ import annotations

from typing import Final

from benchmarks.children import ROOT

OFFER: Final = (ROOT / "tests" / "facade" / "sdp" / "offer.sdp").read_bytes().replace(b"\n", b"\r\n")
ANSWER: Final = OFFER.replace(b"a=setup:actpass", b"a=setup:active")
