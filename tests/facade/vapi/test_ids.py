"""No id leads a request to another address: each method that takes one looks at it first."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facade.calls import Call, Status
from facade.errors import InvalidArguments, InvalidRequest, NotFound
from tests.facade.vapi.asking import LINE, TO

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

#: Each method that takes an id, and how the fault's place is called.
METHODS: Final[dict[str, tuple[Callable[[Any, str], object], str]]] = {
    "get": (lambda client, given: client.calls.get(given), "call"),
    "follow": (lambda client, given: list(client.calls.follow(given)), "call"),
    "wait": (lambda client, given: client.calls.wait(given), "call"),
    "hang_up": (lambda client, given: client.calls.hang_up(given), "call"),
    "hang_up by call": (lambda client, given: client.calls.hang_up(called(given)), "call"),
    "list by agent": (lambda client, given: list(client.calls.list(agent=given)), "agent"),
    "list by number": (lambda client, given: list(client.calls.list(from_number=given)), "from_number"),
    "place with agent": (lambda client, given: client.calls.place(to=TO, from_number=LINE, agent=given), "agent"),
    "place with squad": (lambda client, given: client.calls.place(to=TO, from_number=LINE, squad=given), "squad"),
    "place with workflow": (
        lambda client, given: client.calls.place(to=TO, from_number=LINE, workflow=given),
        "workflow",
    ),
    "place from": (lambda client, given: client.calls.place(to=TO, agent="a", from_number=given), "from_number"),
    "place_many": (lambda client, given: client.calls.place_many(to=[TO], agent=given, from_number=LINE), "agent"),
    "say": (lambda client, given: client.live.say(given, "Hello."), "call"),
    "mute": (lambda client, given: client.live.mute(given), "call"),
    "unmute": (lambda client, given: client.live.unmute(given), "call"),
    "transfer": (lambda client, given: client.live.transfer(given, TO), "call"),
    "add_message": (lambda client, given: client.live.add_message(given, "Be brief."), "call"),
    "end": (lambda client, given: client.live.end(given), "call"),
    "end by call": (lambda client, given: client.live.end(called(given)), "call"),
}
UNSAFE: Final = "/\\?#% \t\r\n\x00\x7fé\u2028\uff0f"
BAD: Final = (
    "", " ", ".", "..", "a/b", "../assistant", "a?b", "a#b", "a%2fb", "a%2Fb", "%2e%2e", "a\\b", "a b", "a\nb",
    "a\r\nX: y", "é", "a\u2028b", "a\uff0fb", "x" * 300,
)  # fmt: skip
ids_that_lead_elsewhere: Final = st.sampled_from(BAD) | st.tuples(
    st.text(max_size=9), st.sampled_from(UNSAFE), st.text(max_size=9)
).map("".join)
good_ids: Final = st.text(
    string.ascii_letters + string.digits + "-_.~:;@!$&'()*+,=|^`{}[]<>\"", min_size=1, max_size=40
).filter(lambda text: text not in {".", ".."})
#: The service and the client are the same for all examples: nothing arrives, or all that arrives is looked at.
SHARED: Final = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def called(call_id: str) -> Call:
    """Return a call of that id, with a control address."""
    return Call(id=call_id, provider="vapi", status=Status.IN_PROGRESS, control="https://x.vapi.ai/control", raw=None)


@pytest.mark.parametrize("method", METHODS)
@SHARED
@given(value=ids_that_lead_elsewhere)
def test_an_id_that_leads_elsewhere_is_refused(
    vapi_service: Vapi, open_vapi: OpenVapi, method: str, value: str
) -> None:
    """Before anything is sent, with its place."""
    action, where = METHODS[method]
    client = open_vapi(vapi_service)
    with pytest.raises(InvalidArguments) as raised:
        action(client, value)
    assert [fault.where for fault in raised.value.flaws] == [where]
    assert not vapi_service.arrived


@SHARED
@given(value=good_ids)
def test_any_other_id_stays_in_its_place(vapi_service: Vapi, open_vapi: OpenVapi, value: str) -> None:
    """It is one part of the path, and the service sees it as it was given."""
    vapi_service.arrived.clear()
    with pytest.raises((NotFound, InvalidRequest)):
        open_vapi(vapi_service).calls.get(value)
    (arrived,) = vapi_service.arrived
    assert arrived.path.count("/") == 2
    assert unquote(arrived.path) == f"/call/{value}"
    assert not arrived.query
