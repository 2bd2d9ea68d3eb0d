"""Offers: refused as the service's parser refuses them, and answered when nobody is there to answer for real."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from facade import sdp
from facade.errors import InvalidArguments

from .refusing import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CODE: Final = "invalid_offer"
#: What a section of an answer says anew, and does not take from the offer.
_OWN: Final = frozenset({
    "bundle-only", "candidate", "crypto", "end-of-candidates", "extmap-allow-mixed", "fingerprint", "ice-lite",
    "ice-options", "ice-pwd", "ice-ufrag", "inactive", "msid", "msid-semantic", "recvonly", "rid", "rtcp", "sendonly",
    "sendrecv", "setup", "simulcast", "ssrc", "ssrc-group", "tls-id",
})  # fmt: skip
_BACK: Final = {"sendonly": "recvonly", "recvonly": "sendonly", "inactive": "inactive"}
#: Nobody listens there: an answer that only fits the offer leads nowhere.
_NOBODY: Final = "192.0.2.1"
_FINGERPRINT: Final = ":".join(f"{number:02X}" for number in range(32))


def check(offer: bytes) -> None:
    """Refuse an offer as the service does, or let it pass."""
    if not offer.strip() or not offer.replace(b"\r\n", b"\n").endswith(b"\n"):
        raise Refusal(400, "Failed to parse offer: failed to unmarshal SDP: EOF", _CODE)
    try:
        sdp.check_offer(offer)
    except InvalidArguments as error:
        flaw = error.flaws[0]
    else:
        return
    told = "Invalid SDP offer. Please submit a valid, WHIP-compliant offer."
    raise Refusal(400, f"{told} ({f'{flaw.where}: ' if flaw.where else ''}{flaw.problem})", _CODE)


def canned_answer(offer: bytes) -> bytes:
    """Answer an offer as a peer would that takes all of it, though nobody is there."""
    head, *sections = offer.decode().replace("\r\n", "\n").split("\nm=")
    lines = ["v=0", "o=- 1 1 IN IP4 127.0.0.1", "s=-", "t=0 0"]
    lines += [line for line in head.split("\n") if line.startswith(("a=group:BUNDLE", "a=extmap-allow-mixed"))]
    lines += ["a=msid-semantic: WMS *"]
    for section in sections:
        lines += _answered(section.split("\n"), head.split("\n"))
    return "".join(f"{line}\r\n" for line in lines).encode()


def sample_offer() -> bytes:
    """Return an offer such as a browser makes, for those who have none at hand."""
    lines = ["v=0", "o=- 1 1 IN IP4 127.0.0.1", "s=-", "t=0 0", "a=group:BUNDLE 0 1", "a=msid-semantic: WMS *"]
    transport = [
        "a=ice-ufrag:offr",
        "a=ice-pwd:sampleoffersampleoffer00",
        f"a=fingerprint:sha-256 {_FINGERPRINT}",
        "a=setup:actpass",
    ]
    lines += ["m=audio 9 UDP/TLS/RTP/SAVPF 111", "c=IN IP4 0.0.0.0", "a=mid:0", "a=sendrecv", "a=rtcp-mux"]
    lines += ["a=rtpmap:111 opus/48000/2", *transport]
    lines += ["m=application 9 UDP/DTLS/SCTP webrtc-datachannel", "c=IN IP4 0.0.0.0", "a=mid:1", "a=sctp-port:5000"]
    return "".join(f"{line}\r\n" for line in [*lines, *transport]).encode()


def _answered(section: list[str], head: list[str]) -> Iterator[str]:
    kind, port, protocol = section[0].strip().split(" ", 2)
    lines = [line.strip() for line in section[1:]]
    # What is offered without a port is not offered, unless it goes through another section's.
    yield f"m={kind} {0 if port == '0' and 'a=bundle-only' not in lines else 9} {protocol}"
    yield "c=IN IP4 0.0.0.0"
    for line in lines:
        if line.startswith("a=") and _name(line) not in _OWN:
            yield line
    if kind in {"audio", "video"}:
        yield f"a={_direction([*lines, *head])}"
    yield "a=ice-ufrag:sand"
    yield "a=ice-pwd:sandboxsandboxsandbox000"
    yield f"a=fingerprint:sha-256 {_FINGERPRINT}"
    yield "a=setup:active"
    yield f"a=candidate:1 1 udp 2130706431 {_NOBODY} 9 typ host"
    yield "a=end-of-candidates"


def _direction(lines: Iterable[str]) -> str:
    """Return the other side of the direction that is offered; both ways unless it says otherwise."""
    return next((_BACK[name] for line in lines if (name := _name(line)) in _BACK), "sendrecv")


def _name(line: str) -> str:
    return line[2:].partition(":")[0].strip()


__all__ = ["canned_answer", "check", "sample_offer"]
