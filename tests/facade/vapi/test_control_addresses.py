"""Where control messages may go, and with which key: whoever has such an address controls the call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from facade.errors import (
    InvalidArguments,
    Unauthenticated,
)
from facade.vapi.control import checked_control
from tests.facade.services import Fault
from tests.facade.vapi.asking import live, paths

if TYPE_CHECKING:
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

PUBLIC_KEY: Final = "public-key-not-real"


# Addresses

FOREIGN: Final = (
    "https://example.com/control",
    "https://vapi.ai/control",
    "https://evilvapi.ai/control",
    "https://vapi.ai.evil.example/control",
    "https://x.vapi.ai.evil.example/control",
    "https://x.vapi.ai@evil.example/control",
    "https://evil.example/x.vapi.ai",
    "https://evil.example#.vapi.ai",
    "https://evil.example?.vapi.ai",
    "https://evil.example\\.vapi.ai/control",
    "https://evil.example\\@x.vapi.ai/control",
    "https://evil.example%2f.vapi.ai/control",
    "https://x.vapi.ai%00.evil.example/control",
    "https://user@x.vapi.ai/control",
    "https://user:password@x.vapi.ai/control",
    "https://:password@x.vapi.ai/control",
    "https://@x.vapi.ai/control",
    "https://x.vapi.ai:8443/control",
    "https://x.vapi.ai:0/control",
    "https://x.vapi.ai:port/control",
    "https://x.vapi.ai:99999/control",
    "https://x.vapi.ai./control",
    "https://x.väpi.ai/control",
    "https://x.vapi.ai/cöntrol",
    "https://x\u2024vapi.ai/control",
    "https://x.vapi.ai/con trol",
    "https://x.vapi.ai/control\n",
    "https://x.vapi.ai\t/control",
    "https://_x.vapi.ai/control",
    "https://[::1].vapi.ai/control",
    "https://.vapi.ai",
    "http://x.vapi.ai/control",
    "wss://x.vapi.ai/control",
    "file:///etc/passwd",
    "//x.vapi.ai/control",
    "/control",
    "x.vapi.ai/control",
    "http://127.0.0.1/control",
    "http://127.0.0.1:{other}/control",
    "https://127.0.0.1:{port}/control",
    "http://localhost:{port}/control",
    "http://user@127.0.0.1:{port}/control",
    "http://169.254.169.254/latest/meta-data",
)


@pytest.mark.parametrize("address", FOREIGN)
def test_a_foreign_control_address_is_refused(vapi_service: Vapi, open_vapi: OpenVapi, address: str) -> None:
    """Nothing is sent to it, the error does not show it, and a call that brought it along is no better."""
    address = address.replace("{port}", str(vapi_service.port)).replace("{other}", str(vapi_service.port + 1))
    call_id = live(vapi_service, monitor={"controlUrl": address})
    client = open_vapi(vapi_service)
    call = client.calls.get(call_id)
    before = len(vapi_service.arrived)
    for action in (lambda: client.calls.hang_up(call_id), lambda: client.live.say(call, "Hello.")):
        with pytest.raises(InvalidArguments, match="expected https on a host below vapi") as raised:
            action()
        assert address not in str(raised.value)
    assert paths(vapi_service)[before:] == [f"GET /call/{call_id}"]
    assert vapi_service.accepted_connections == 1


@pytest.mark.parametrize(
    "address",
    [
        "https://phone-call-websocket.aws-us-west-2-backend-production1.vapi.ai/0199f3a2/control",
        "https://X.VAPI.AI/control?region=eu",
        "https://x.vapi.ai:443/control",
    ],
)
def test_the_services_own_addresses_are_good(address: str) -> None:
    """Whatever the service calls its hosts this year."""
    assert checked_control(address, "https://api.vapi.ai") == address
    assert checked_control("https://api.example.com:8443/c", "https://api.example.com:8443/v1")


# The public key


def test_calls_that_ask_for_a_key_take_the_public_one(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """It goes to control addresses and nowhere else, and the account's key does not go there."""
    vapi_service.control_key = PUBLIC_KEY
    call_id = live(vapi_service)
    plain = open_vapi(vapi_service)
    with pytest.raises(Unauthenticated, match="with_public_key"):
        plain.calls.hang_up(call_id)
    client = plain.with_public_key(PUBLIC_KEY)
    vapi_service.arrived.clear()
    assert client.calls.hang_up(call_id).ended
    keys = [request.headers["authorization"] for request in vapi_service.arrived]
    assert keys == [f"Bearer {vapi_service.key}", f"Bearer {PUBLIC_KEY}", f"Bearer {vapi_service.key}"]
    assert PUBLIC_KEY not in repr(client)
    assert vapi_service.accepted_connections == 1
    # The client that it was made from has none, as before.
    with pytest.raises(Unauthenticated):
        plain.live.end(live(vapi_service))


def test_the_public_key_is_in_no_error(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Also if the service repeats it."""
    vapi_service.fault("POST", "/control", Fault(status=401, body={"message": f"{PUBLIC_KEY} is not known."}))
    with pytest.raises(Unauthenticated, match="is not known") as raised:
        open_vapi(vapi_service).with_public_key(PUBLIC_KEY).live.end(live(vapi_service))
    assert PUBLIC_KEY not in str(raised.value)
