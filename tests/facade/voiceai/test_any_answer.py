"""Whatever stands in a successful answer, a typed value comes out, or an error of the facade's own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from facade.calls import Call, Reconciliation, Token
from facade.clock import Clock
from facade.errors import FacadeError
from facade.voiceai import VoiceAI
from generated.runtime.model import Model
from tests.facade.clients import TurnedClock
from tests.facade.in_process import InProcess
from tests.facade.services import KEY, Answer

if TYPE_CHECKING:
    from collections.abc import Callable

TO: Final = "+15550100"
MOMENT: Final = "2026-08-18T09:30:00+00:00"
ITEM: Final = {
    "id": 1,
    "call_id": "call-1",
    "agent_id": "agent-1",
    "agent_name": "Agent",
    "call_type": "sip_outbound",
    "call_timestamp": MOMENT,
    "call_duration_seconds": 42.5,
    "credits_used": 3,
    "has_transcript": True,
    "from_number": None,
    "to_number": TO,
    "transcription_summary": "They talked.",
}
META: Final = {
    "current_page": 1,
    "limit": 100,
    "total_items": 1,
    "total_pages": 1,
    "has_next": False,
    "has_previous": False,
}
AGENT: Final = {"agent_id": "agent-1", "name": "Agent", "config": {}, "created_at": MOMENT, "updated_at": MOMENT}
NUMBER: Final = {"phone_number": TO, "status": "available", "country_code": "US"}
PLACED: Final = {
    "call_id": "call-1",
    "agent_id": "agent-1",
    "target_phone_number": TO,
    "room_name": "room-1",
    "status": "initiated",
    "initiated_at": MOMENT,
}
HISTORY: Final = {"items": [ITEM], "pagination": META}
ENDED: Final = {
    "call_id": "call-1",
    "status": "ended",
    "ended_at": MOMENT,
    "actual_duration_seconds": 60,
    "credits_used": 1.5,
}
JOINED: Final = {"server_url": "wss://example.com", "participant_token": "p", "call_id": "call-1", "end_token": "e"}

#: What is asked, and an answer as it should be.
VERBS: Final[dict[str, tuple[Callable[[VoiceAI], object], Any]]] = {
    "place": (lambda client: client.calls.place(to=TO, agent="agent-1"), PLACED),
    "get": (lambda client: client.calls.get("call-1"), HISTORY),
    "list": (lambda client: list(client.calls.list(limit=50)), HISTORY),
    "follow": (lambda client: list(client.calls.follow("call-1", deadline=5)), HISTORY),
    "wait": (lambda client: client.calls.wait("call-1", deadline=5), HISTORY),
    "report": (lambda client: client.calls.wait("call-1", until="report", deadline=5), HISTORY | {"status": "ready"}),
    "hang_up": (lambda client: client.calls.hang_up("call-1"), ENDED),
    "reconcile": (lambda client: client.calls.reconcile(attempt()), HISTORY),
    "transcript": (lambda client: client.calls.transcript("call-1"), {"url": "https://example.com"}),
    "recording": (lambda client: client.calls.recording("call-1"), {"status": "ready", "url": None}),
    "agents.list": (lambda client: list(client.agents.list(limit=50)), {"items": [AGENT], "pagination": META}),
    "agents.get": (lambda client: client.agents.get("agent-1"), AGENT),
    "numbers.list": (
        lambda client: list(client.numbers.list(limit=50)),
        {"phone_numbers": [NUMBER], "total_numbers": 1, "total_available": 1, "total_assigned": 0},
    ),
    "numbers.available": (
        lambda client: list(client.numbers.available(limit=50)),
        {"items": [NUMBER], "pagination": META},
    ),
    "connect": (lambda client: client.connections.connect("agent-1"), JOINED),
}


def attempt() -> Token:
    """Return the token of an attempt that is just over."""
    return Token(provider="voiceai", key="attempt-17", since=Clock().today(), to=TO, agent="agent-1")


_ANYTHING: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8) | st.just(MOMENT),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*ITEM, *META]), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def changed(draw: st.DrawFn, value: Any) -> Any:
    """Draw something near a value: the same, one of its parts changed or left out, or anything else."""
    choice = draw(st.integers(0, 3))
    if choice == 0 or not value or not isinstance(value, dict | list):
        return draw(_ANYTHING)
    if isinstance(value, list):
        return [draw(changed(item)) for item in value]
    name = draw(st.sampled_from(sorted(value)))
    if choice == 1:
        return {known: item for known, item in value.items() if known != name}
    return value | {name: draw(changed(value[name]))}


@pytest.mark.parametrize("verb", VERBS)
def test_an_answer_as_it_should_be_is_read(verb: str) -> None:
    """The answers that the next test changes are right to begin with."""
    ask, body = VERBS[verb]
    assert ask(client_that_hears(body))


@pytest.mark.slow
@pytest.mark.parametrize("verb", VERBS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
@example(data=None)
def test_any_answer_is_read_or_refused(verb: str, data: st.DataObject | None) -> None:
    """Nothing that another library or Python itself raises comes out."""
    ask, body = VERBS[verb]
    told = None if data is None else data.draw(changed(body))
    try:
        value = ask(client_that_hears(told))
    except FacadeError:
        return
    values = value if isinstance(value, list) else [value]
    for one in values:
        assert isinstance(one, Call | Reconciliation | Model | str) or verb == "connect"
        if isinstance(one, Call):
            assert all(text is None or isinstance(text, str) for text in (one.id, one.agent, one.to, one.summary))
            assert all(moment is None or moment.utcoffset() is not None for moment in (one.created_at, one.ended_at))
            assert repr(one)


def client_that_hears(body: Any) -> VoiceAI:
    """Return a client to which everything is answered in this way."""
    answer = Answer(200, json.dumps(body).encode(), {"content-type": "application/json"})
    return VoiceAI(KEY, "http://nowhere.invalid", transport=InProcess(answer), clock=TurnedClock(), retries=0)
