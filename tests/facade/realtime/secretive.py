"""Markers that stand for what is private in an offer and a session, and where to look for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from facade.errors import FacadeError
from facade.realtime import (
    Audio,
    AudioInput,
    FunctionTool,
    InputText,
    McpTool,
    Prompt,
    Session,
    Tracing,
    Transcription,
)
from tests.facade.markers import Everything
from tests.facade.realtime_service import Realtime as Service
from tests.facade.realtime_service import call_named

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.realtime import Realtime
    from tests.facade.clients import OpenRealtime

CREDENTIAL: Final = "MarkerPwd0123456789abcdX"
FRAGMENT: Final = "MarkerUf"
PRINT: Final = "CA:FE:BA:BE:92:52:51:B4:91:3B:34:DD:9C:0B:FB:76:19:7E:3B:F1:21:0F:32:2C:38:01:72:5D:3F:78:C7:5F"
#: Addresses that are kept for documentation.
HOST, SEEN_AS = "203.0.113.77", "2001:db8::77"
PROMPT: Final = 'You are "Marker", a nurse.\nThe patient is ill with the gravest marker-disease.'
NAME: Final = "Marie Marker"
PIN: Final = "marker-pin-4711"
NUMBER: Final = "tel:+15550123"
USER: Final = "marker-user-hash"
EPHEMERAL: Final = "ek_marker-key-not-real-00"

#: An offer that is full of what is nobody's business.
SECRETIVE: Final = b"\r\n".join([
    b"v=0", b"o=MarkerOrigin 4711471147 2 IN IP4 " + HOST.encode(), b"s=MarkerName", b"t=0 0", b"a=group:BUNDLE 0 1",
    b"m=audio 40114 UDP/TLS/RTP/SAVPF 96", b"c=IN IP4 " + HOST.encode(), b"a=mid:0", b"a=sendrecv", b"a=rtcp-mux",
    b"a=rtpmap:96 opus/48000/2", b"a=msid:MarkerStream MarkerTrack", b"a=ssrc:4711471188 cname:MarkerCname",
    b"a=ice-ufrag:" + FRAGMENT.encode(), b"a=ice-pwd:" + CREDENTIAL.encode(),
    b"a=fingerprint:sha-256 " + PRINT.encode(),
    b"a=setup:actpass",
    b"a=candidate:1 1 udp 2130706431 " + HOST.encode() + b" 40114 typ host ufrag " + FRAGMENT.encode(),
    b"a=candidate:2 1 udp 1 " + SEEN_AS.encode() + b" 40114 typ srflx raddr " + HOST.encode() + b" rport 9",
    b"m=application 9 UDP/DTLS/SCTP webrtc-datachannel", b"a=mid:1", b"a=sctp-port:5000", b"",
])  # fmt: skip

SECRETS: Final = Session(
    model="gpt-realtime-2",
    instructions=PROMPT,
    output_modalities=["audio"],
    audio=Audio(input=AudioInput(transcription=Transcription(prompt=f"names such as {NAME}", keywords=[PIN]))),
    tools=[
        FunctionTool(name="f", description=PROMPT, parameters={"type": "object", "description": NAME}),
        McpTool(server_label="l", server_url="https://marker-mcp.example.com/x", authorization=PIN, headers={"x": PIN}),
    ],
    prompt=Prompt(id="pmpt_1", variables={"name": NAME, "more": InputText(text=PROMPT)}),
    tracing=Tracing(metadata={"pin": PIN}),
)
#: Parts of the above, in any spelling that escapes and cuts leave of it.
TRACES: Final = re.compile(
    r"marker[-_. ]?(key|pin|mcp|user|disease|origin|name|stream|track|cname|pwd|uf)|marie|the.patient|ba.?be.?92"
    r"|203\.0\.113|2001:db8|471147|marker.pin|5550123|a.nurse",
    re.IGNORECASE,
)


class Seen(Everything):
    """All that may be seen by somebody who did not ask for it."""

    traces = TRACES


ACTIONS: Final[dict[str, Callable[[Realtime], Any]]] = {
    "create": lambda client: client.calls.create(SECRETIVE, SECRETS, safety_identifier=USER),
    "create from text": lambda client: client.calls.create(SECRETIVE.decode()),
    "accept": lambda client: client.calls.accept(call_named(1), SECRETS),
    "reject": lambda client: client.calls.reject(call_named(1)),
    "refer": lambda client: client.calls.refer(call_named(1), NUMBER),
    "hang up": lambda client: client.calls.hang_up(call_named(1)),
    "make a secret": lambda client: client.client_secrets.create(SECRETS, safety_identifier=USER),
}


def open_at(open_realtime: OpenRealtime, service: Service, seen: Seen, **settings: Any) -> Realtime:
    """Open a client that is watched."""
    return open_realtime(service, hooks=[seen.audit], **{"retries": 1} | settings)


def look(seen: Seen, client: Realtime, action: Callable[[Realtime], Any]) -> bool:
    """Do something, and look at what comes of it; tell whether it went well."""
    try:
        value = action(client)
    except FacadeError as error:
        seen.error(error)
        return False
    seen.value(value)
    return True
