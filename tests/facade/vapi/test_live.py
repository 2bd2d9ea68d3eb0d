"""Live control: what is said to a call goes to its control address, once, and as the document has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Call, Status
from facade.errors import ConfigurationError, ConnectionLost, DeadlineExceeded, NotFound, ServerFault, Unsupported
from tests.facade.services import Fault
from tests.facade.vapi.asking import NOBODY, TO, faults, live, misfits, paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

#: What is done, what arrives, and the schema that it fits.
MESSAGES: Final[dict[str, tuple[Callable[[Any, Any], object], dict[str, Any], str]]] = {
    "say": (
        lambda live, call: live.say(call, "Good bye, then."),
        {"type": "say", "content": "Good bye, then.", "endCallAfterSpoken": False},
        "ClientInboundMessageSay",
    ),
    "say and end": (
        lambda live, call: live.say(call, "Good bye.", then_end=True),
        {"type": "say", "content": "Good bye.", "endCallAfterSpoken": True},
        "ClientInboundMessageSay",
    ),
    "mute": (
        lambda live, call: live.mute(call),
        {"type": "control", "control": "mute-assistant"},
        "ClientInboundMessageControl",
    ),
    "mute the customer": (
        lambda live, call: live.mute(call, "customer"),
        {"type": "control", "control": "mute-customer"},
        "ClientInboundMessageControl",
    ),
    "unmute": (
        lambda live, call: live.unmute(call),
        {"type": "control", "control": "unmute-assistant"},
        "ClientInboundMessageControl",
    ),
    "unmute the customer": (
        lambda live, call: live.unmute(call, who="customer"),
        {"type": "control", "control": "unmute-customer"},
        "ClientInboundMessageControl",
    ),
    "transfer": (
        lambda live, call: live.transfer(call, TO),
        {"type": "transfer", "destination": {"type": "number", "number": TO}},
        "ClientInboundMessageTransfer",
    ),
    "transfer by SIP": (
        lambda live, call: live.transfer(call, "sip:desk@example.com"),
        {"type": "transfer", "destination": {"type": "sip", "sipUri": "sip:desk@example.com"}},
        "ClientInboundMessageTransfer",
    ),
    "transfer with a word": (
        lambda live, call: live.transfer(call, TO, message="One moment."),
        {"type": "transfer", "destination": {"type": "number", "number": TO}, "content": "One moment."},
        "ClientInboundMessageTransfer",
    ),
    "add_message": (
        lambda live, call: live.add_message(call, "Be brief."),
        {
            "type": "add-message",
            "message": {"role": "system", "content": "Be brief."},
            "triggerResponseEnabled": True,
        },
        "ClientInboundMessageAddMessage",
    ),
    "add_message in silence": (
        lambda live, call: live.add_message(call, "Grüße.", role="user", respond=False),
        {
            "type": "add-message",
            "message": {"role": "user", "content": "Grüße."},
            "triggerResponseEnabled": False,
        },
        "ClientInboundMessageAddMessage",
    ),
    "end": (lambda live, call: live.end(call), {"type": "end-call"}, "ClientInboundMessageEndCall"),
}
#: What is the same when it is said twice; all else may be said only once.
HARMLESS: Final = {"mute", "mute the customer", "unmute", "unmute the customer", "end"}


@pytest.mark.parametrize("name", MESSAGES)
def test_each_message_arrives_as_the_document_has_it(vapi_service: Vapi, open_vapi: OpenVapi, name: str) -> None:
    """Exactly this message, to the address that the service gives for the call, without the account's key."""
    action, message, schema = MESSAGES[name]
    call_id = live(vapi_service)
    assert action(open_vapi(vapi_service).live, call_id) is None
    assert vapi_service.controlled == [(call_id, message)]
    assert not misfits(schema, message)
    assert paths(vapi_service) == [f"GET /call/{call_id}", f"POST /control/{call_id}"]
    assert "authorization" not in vapi_service.arrived[1].headers


@pytest.mark.parametrize("name", MESSAGES)
def test_a_call_brings_its_control_address_along(vapi_service: Vapi, open_vapi: OpenVapi, name: str) -> None:
    """A call that was placed or got needs no further look; one without an address is looked up."""
    action, message, _ = MESSAGES[name]
    client = open_vapi(vapi_service)
    call = client.calls.place(to=TO, agent="a", from_number="p")
    vapi_service.arrived.clear()
    action(client.live, call)
    assert paths(vapi_service) == [f"POST /control/{call.id}"]
    vapi_service.advance(vapi_service.calls[call.id], "in-progress")
    action(client.live, Call(id=call.id, provider="vapi", status=Status.RINGING, raw=None))
    assert vapi_service.controlled == [(call.id, message)] * 2
    assert paths(vapi_service)[1:] == [f"GET /call/{call.id}", f"POST /control/{call.id}"]


@pytest.mark.parametrize("name", MESSAGES)
@pytest.mark.parametrize(
    "fault", [Fault.dropped(done=True), Fault(status=500, done=True), Fault(status=503)], ids=["dropped", "500", "503"]
)
def test_nothing_is_said_twice(vapi_service: Vapi, open_vapi: OpenVapi, name: str, fault: Fault) -> None:
    """What may have arrived is said again only if that makes no difference; else the error says what is not known."""
    action, _, _ = MESSAGES[name]
    call_id = live(vapi_service)
    vapi_service.after_end_call = ["in-progress"]
    vapi_service.fault("POST", "/control", fault)
    client = open_vapi(vapi_service)
    if name in HARMLESS:
        action(client.live, call_id)
    else:
        with pytest.raises((ConnectionLost, ServerFault)) as raised:
            action(client.live, call_id)
        assert raised.value.may_have_happened
        assert raised.value.operation == "call control"
    told = [request for request in vapi_service.arrived if request.method == "POST"]
    assert len(told) == (2 if name in HARMLESS else 1)


@pytest.mark.parametrize("name", MESSAGES)
@pytest.mark.parametrize(
    "fault", [Fault(status=429), Fault(status=503, headers={"retry-after": "1"})], ids=["429", "503"]
)
def test_what_was_turned_away_is_said_again(vapi_service: Vapi, open_vapi: OpenVapi, name: str, fault: Fault) -> None:
    """A message that surely did not get through is no message yet."""
    action, message, _ = MESSAGES[name]
    call_id = live(vapi_service)
    vapi_service.fault("POST", "/control", fault, times=2)
    action(open_vapi(vapi_service).live, call_id)
    assert vapi_service.controlled == [(call_id, message)]


@pytest.mark.parametrize("name", MESSAGES)
def test_a_call_that_is_over_cannot_be_controlled(vapi_service: Vapi, open_vapi: OpenVapi, name: str) -> None:
    """The error says that it may not be live, and not that the id is wrong."""
    action, _, _ = MESSAGES[name]
    client = open_vapi(vapi_service)
    call_id = live(vapi_service)
    client.calls.hang_up(call_id)
    with pytest.raises(NotFound, match="The call may not be live") as raised:
        action(client.live, call_id)
    assert "/control" not in str(raised.value)
    with pytest.raises(NotFound, match="Check the id"):
        action(client.live, NOBODY)
    with pytest.raises(Unsupported, match="controlEnabled"):
        action(client.live, live(vapi_service, monitor={}))


def test_a_silent_control_address_is_an_error_at_the_deadline(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """One deadline bounds the look and the message."""
    vapi_service.fault("POST", "/control", Fault.silent(), times=None)
    client = open_vapi(vapi_service)
    with pytest.raises(DeadlineExceeded):
        client.live.say(live(vapi_service), "Hello.", deadline=0.2)
    assert len(vapi_service.controlled) == 1


#: What is done, and where that is wrong.
WRONG: Final[tuple[tuple[Callable[[Any], object], str], ...]] = (
    (lambda live: live.say("call-1", ""), "text"),
    (lambda live: live.say("call-1", " \n"), "text"),
    (lambda live: live.say("a/b", None, then_end="yes"), "call text then_end"),
    (lambda live: live.mute("call-1", "everybody"), "who"),
    (lambda live: live.mute("a?b", None), "call who"),
    (lambda live: live.unmute("call-1", "mute"), "who"),
    (lambda live: live.transfer("call-1", "5550100"), "to"),
    (lambda live: live.transfer("call-1", "sip:"), "to"),
    (lambda live: live.transfer("..", None, message=""), "call to message"),
    (lambda live: live.add_message("call-1", ""), "content"),
    (lambda live: live.add_message("", 5, role="robot", respond=None), "call content role respond"),
    (lambda live: live.end(Call(id="a", provider="voiceai", status=Status.RINGING, raw=None)), "call"),
)


@pytest.mark.parametrize("number", range(len(WRONG)))
def test_arguments_are_checked(vapi_service: Vapi, open_vapi: OpenVapi, number: int) -> None:
    """All at once, each with its place, and nothing is sent."""
    action, where = WRONG[number]
    client = open_vapi(vapi_service)
    assert " ".join(faults(vapi_service, lambda: action(client.live))) == where


@pytest.mark.parametrize("number", range(6))
def test_each_method_takes_a_deadline(vapi_service: Vapi, open_vapi: OpenVapi, number: int) -> None:
    """It is checked as that of a client is."""
    live = open_vapi(vapi_service).live
    actions: list[Callable[[], object]] = [
        lambda: live.say("call-1", "Hello.", deadline=0),
        lambda: live.mute("call-1", deadline=0),
        lambda: live.unmute("call-1", deadline=0),
        lambda: live.transfer("call-1", TO, deadline=0),
        lambda: live.add_message("call-1", "Be brief.", deadline=0),
        lambda: live.end("call-1", deadline=0),
    ]
    with pytest.raises(ConfigurationError, match="deadline"):
        actions[number]()
    assert not vapi_service.arrived


# The public key


@pytest.mark.parametrize("key", ["", " ", "two\nlines", "schlüssel", " k-e-y"])
def test_a_public_key_is_checked(vapi_service: Vapi, open_vapi: OpenVapi, key: str) -> None:
    """As any key is: a header has to be able to carry it, and no message shows it."""
    with pytest.raises(ConfigurationError, match="public key") as raised:
        open_vapi(vapi_service).with_public_key(key)
    assert not key.strip() or key not in str(raised.value)


def test_the_public_key_comes_from_nowhere_else(
    vapi_service: Vapi, open_vapi: OpenVapi, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No variable is read for it: a key is not sent to an address from outside unless somebody has said so."""
    monkeypatch.setenv("VAPI_PUBLIC_KEY", "public-key-not-real")
    open_vapi(vapi_service).live.mute(live(vapi_service))
    assert "authorization" not in vapi_service.arrived[1].headers


def test_the_public_key_stays_with_other_options(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Options that are changed later leave it as it is, and it leaves them as they are."""
    client = open_vapi(vapi_service).with_options(headers={"x-team": "a"}).with_public_key("public-key-not-real")
    client = client.with_options(deadline=7)
    client.live.mute(live(vapi_service))
    look, told = vapi_service.arrived
    assert (look.headers["x-team"], look.headers["authorization"]) == ("a", f"Bearer {vapi_service.key}")
    assert told.headers["authorization"] == "Bearer public-key-not-real"
