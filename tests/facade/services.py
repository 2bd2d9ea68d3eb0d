"""
The two services in miniature, on real sockets, to test clients against.

A test takes one as a fixture, plans what goes wrong, uses a client, and counts what arrived:

    def test_a_dropped_connection_dials_once(vapi_service: Vapi) -> None:
        vapi_service.fault("POST", "/call", Fault.dropped(done=True))
        vapi_service.script("next", ["ringing", {"status": "ended", "endedReason": "customer-busy"}])
        with facade.Vapi(vapi_service.key, vapi_service.address) as client, pytest.raises(CallOutcomeUnknown):
            client.calls.place(to="+15550100", agent="a")
        assert vapi_service.placed == {"+15550100": 1}
"""

from __future__ import annotations

from tests.facade.addresses import full_address, refused_address, silent_address
from tests.facade.faults import Fault
from tests.facade.serving import KEY, Service
from tests.facade.vapi_service import Vapi
from tests.facade.voiceai_service import VoiceAI
from tests.facade.wire import Answer, Arrived

__all__ = [
    "KEY",
    "Answer",
    "Arrived",
    "Fault",
    "Service",
    "Vapi",
    "VoiceAI",
    "full_address",
    "refused_address",
    "silent_address",
]
