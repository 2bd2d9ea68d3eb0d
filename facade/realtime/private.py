"""What a message of the service's may not repeat of an offer and a session, and which words are its own."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from facade.loose import as_array, as_object
from facade.redaction import values_in

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What offers have in common, as far as a message about one needs it.
_SDP_WORDS: Final = frozenset({
    "audio", "video", "application", "UDP", "TCP", "DTLS", "TLS", "RTP", "SAVPF", "SCTP", "webrtc-datachannel",
    "group", "BUNDLE", "msid-semantic", "rtcp", "rtcp-mux", "rtcp-mux-only", "rtcp-rsize", "rtcp-fb", "setup",
    "actpass", "active", "passive", "sendrecv", "sendonly", "recvonly", "inactive", "ice-ufrag", "ice-pwd",
    "ice-options", "ice-lite", "trickle", "renomination", "fingerprint", "sha-1", "sha-256", "sha-384", "sha-512",
    "candidate", "host", "srflx", "prflx", "relay", "raddr", "rport", "tcptype", "generation", "ufrag", "network-id",
    "network-cost", "end-of-candidates", "rtpmap", "opus", "PCMU", "PCMA", "G722", "VP8", "VP9", "H264",
    "telephone-event", "8000", "48000", "90000", "fmtp", "minptime", "useinbandfec", "extmap", "extmap-allow-mixed",
    "sctp-port", "sctpmap", "5000", "max-message-size", "ssrc", "cname", "msid", "label", "ptime", "maxptime",
    "transport-cc", "nack", "bundle-only",
})  # fmt: skip
_WORD: Final = re.compile(r"[^\s:=;,/]+")
#: Fingerprints, and addresses of IPv6: each of their parts is too short to be known by itself.
_PAIRS: Final = re.compile(r"(?:[0-9A-Fa-f]{0,4}:){3}")
#: Shorter ones are never hidden: they would tear words apart.
_SHORTEST: Final = 4
#: What is so long may be cut off in a message; so much of it is known again.
_LONG, _PART = 12, 6
#: What lets somebody into a call is known again by any piece; larger pieces go first, so that hardly anything is left.
_CREDENTIALS: Final = frozenset({"ice-ufrag", "ice-pwd", "fingerprint"})
_WINDOWS: Final = (24, 16, 12, 8, 6)


def private_in(offer: bytes, session: bytes | None = None) -> Iterator[str]:
    """Find each private word of an offer, whole and cut off, pieces of credentials, and the texts of a session."""
    words: set[str] = set()
    credentials: set[str] = set()
    for line in offer.decode(errors="replace").splitlines():
        value = line.partition("=")[2]
        name, colon, rest = value.partition(":")
        words |= {*rest.split(), *_WORD.findall(value)}
        # A message may name an attribute, and not show its value.
        if not (colon and line.startswith("a=")):
            words.update(value.split())
        elif name in _CREDENTIALS:
            credentials.update(rest.split()[-1:])
    for word in credentials:
        yield from (word[start : start + size] for size in _WINDOWS for start in range(len(word) - size + 1))
    for word in words:
        if not _is_common(word):
            yield word
            if len(word) >= _LONG and _WORD.fullmatch(word):
                yield from (part for end in range(_PART, len(word)) for part in (word[:end], word[-end:]))
    yield from values_in(session)


def _is_common(word: str) -> bool:
    parts = _WORD.findall(word)
    return not _PAIRS.search(word) and all(len(part) < _SHORTEST or part in _SDP_WORDS for part in parts)


@cache
def service_words() -> frozenset[str]:
    """Return the words that the service has for the values of a session, such as voices."""
    from .session_rules import field_data  # noqa: PLC0415 - only a refusal asks for them

    words: set[str] = set()
    pending: list[object] = [field_data()]
    while pending:
        value = pending.pop()
        words.update(item for item in as_array(value) if isinstance(item, str))
        pending += (*as_object(value).values(), *as_array(value))
    return frozenset(words)


__all__ = ["private_in", "service_words"]
