"""Offers are refused as the service refuses them, and answered so that a client can go on."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest

from facade import sdp
from facade.sandbox.realtime.offers import canned_answer, check
from facade.sandbox.realtime.refusing import Refusal
from tests.facade.extras import extra
from tests.facade.realtime.offering import OFFER, stored

if TYPE_CHECKING:
    from collections.abc import Callable

BOM = b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    "shape",
    [
        lambda offer: offer,
        lambda offer: offer.replace(b"\r\n", b"\n"),
        lambda offer: offer.replace(b"\r\n", b"\r\n\r\n"),
        lambda offer: b"\r\n" + offer,
        lambda offer: offer.replace(b"\r\n", b" \r\n"),
    ],
    ids=["as it is", "LF alone", "blank lines", "a blank line first", "spaces at line ends"],
)
def test_what_the_service_can_read_passes(shape: Callable[[bytes], bytes]) -> None:
    """Its parser is known to take these."""
    check(shape(OFFER))


@pytest.mark.parametrize(
    ("shape", "message"),
    [
        (lambda offer: offer[:-2], "EOF"),
        (lambda offer: offer[:-1], "EOF"),
        (lambda offer: offer.replace(b"\r\n", b"\r"), "EOF"),
        (lambda _: b"", "EOF"),
        (lambda offer: BOM + offer, "Invalid SDP offer"),
        (lambda offer: b"  " + offer, "Invalid SDP offer"),
        (lambda offer: offer.replace(b"\r\no=", b"\r\n  o="), "Invalid SDP offer"),
        (lambda offer: json.dumps(offer.decode()).encode() + b"\n", "Invalid SDP offer"),
        (lambda offer: offer.replace(b"t=0 0\r\n", b""), "Invalid SDP offer"),
        (lambda offer: offer.partition(b"m=")[0], "no media sections"),
        (lambda offer: offer.replace(b"a=ice-pwd:", b"a=x-pwd:"), "a=ice-pwd"),
        (lambda offer: offer.replace(b"a=fingerprint:", b"a=x-print:"), "a=fingerprint"),
        (lambda _: stored("offer_without_audio"), "audio"),
    ],
    ids=range(13),
)
def test_what_the_service_cannot_read_is_refused(shape: Callable[[bytes], bytes], message: str) -> None:
    """A trimmed offer ends too early, as the service says it."""
    with pytest.raises(Refusal, match=message) as caught:
        check(shape(OFFER))
    assert (caught.value.status, caught.value.code) == (400, "invalid_offer")


def test_a_canned_answer_fits_its_offer() -> None:
    """Nothing is missing in it that a client needs, and none of the offer's secrets comes back."""
    answer = canned_answer(OFFER)
    assert not sdp.check_answer(answer, OFFER)
    assert b"a=setup:active" in answer
    for line in OFFER.split(b"\r\n"):
        if line.startswith((b"a=ice-", b"a=candidate", b"a=fingerprint")):
            assert line not in answer


@pytest.mark.parametrize(
    ("offered", "answered"), [("sendonly", "recvonly"), ("recvonly", "sendonly"), ("inactive", "inactive")]
)
def test_an_answer_goes_the_other_way(offered: str, answered: str) -> None:
    """Who is only listened to listens, and the other way round."""
    answer = canned_answer(OFFER.replace(b"a=sendrecv", b"a=" + offered.encode()))
    assert f"a={answered}\r\n".encode() in answer


def test_what_only_the_offering_side_says_is_not_repeated() -> None:
    """Nor is a section opened that the offer has closed."""
    lines = (b"a=bundle-only", b"a=rid:1 send", b"a=simulcast:send 1", b"a=tls-id:1", b"a=crypto:1 AES key")
    extended = OFFER.replace(b"a=sendrecv\r\n", b"a=sendrecv\r\n" + b"".join(line + b"\r\n" for line in lines))
    answer = canned_answer(extended)
    assert extended != OFFER
    assert not [line for line in lines if line in answer]
    closed = OFFER + b"m=video 0 UDP/TLS/RTP/SAVPF 96\r\na=mid:9\r\n"
    assert b"\r\nm=video 0 UDP" in canned_answer(closed)
    assert b"\r\nm=video 9 UDP" in canned_answer(closed + b"a=bundle-only\r\n")


@pytest.mark.slow
def test_a_peer_applies_a_canned_answer() -> None:
    """It looks like a real one to aiortc, though nobody is there."""
    extra("aiortc")
    from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription  # noqa: PLC0415 - with what is optional

    async def scenario() -> None:
        peer = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        peer.addTransceiver("audio")
        peer.createDataChannel("oai-events")
        await peer.setLocalDescription(await peer.createOffer())
        offer = peer.localDescription.sdp.encode()
        check(offer)
        await peer.setRemoteDescription(RTCSessionDescription(sdp=canned_answer(offer).decode(), type="answer"))
        assert peer.signalingState == "stable"
        await peer.close()

    asyncio.run(scenario())
