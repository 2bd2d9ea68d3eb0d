"""Whole conversations with the services, played back from recordings through both kinds of client."""

from __future__ import annotations

import copy
import datetime as dt
import socket
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import InvalidRequest, NoConnection
from tests.facade.cassette_text import LOOPBACK, origin
from tests.facade.conversations_vapi import NOBODY
from tests.facade.holding import CASSETTES, CONVERSATIONS, KINDS, opened, play_back, rehearsed
from tests.facade.stage import ADDRESSES, StageClock, played

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.facade.stage import Conversation, Stage

NOW: Final = dt.datetime(2026, 11, 21, tzinfo=dt.UTC)
PLACED, DROPPED, LISTED, CONTROLLED, REFUSED = (
    next(one for one in CONVERSATIONS if one.path.as_posix() == f"vapi/{name}.yaml")
    for name in ("place-follow-report", "place-dropped-reconcile", "list-pages", "live-control", "refused")
)

each = pytest.mark.parametrize("conversation", CONVERSATIONS, ids=lambda one: f"{one.service}-{one.name}")
both = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture
def sockets(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What anybody tries to reach over the network, in vain."""
    tried: list[str] = []

    def refuse(what: str) -> Any:
        def attempt(*_: object, **__: object) -> None:
            tried.append(what)
            raise OSError("There is no network.")

        return attempt

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse(name))
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refuse(name))
    return tried


@pytest.fixture(autouse=True)
def offline(sockets: list[str]) -> Iterator[None]:
    """Nobody tries to reach anything, save where a test asks for it."""
    yield
    assert not sockets


@each
@both
def test_a_conversation_is_held_as_it_was_recorded(conversation: Conversation, kind: str) -> None:
    """Each request is the recorded one, none is left out, and what a user sees is what the conversation expects."""
    tape = play_back(conversation, kind)
    assert tape.play_count == len(tape) > 0


@each
def test_a_recording_says_where_it_was_made(conversation: Conversation) -> None:
    """It was the sandbox or the real service, and nobody has to guess."""
    recorded = origin(CASSETTES / conversation.path)
    assert recorded.where in {LOOPBACK, ADDRESSES[conversation.service]}
    assert recorded.note == conversation.about


def test_there_is_no_recording_too_many() -> None:
    """Each file belongs to a conversation."""
    files = {path.relative_to(CASSETTES) for path in CASSETTES.rglob("*.yaml")}
    assert files == {conversation.path for conversation in CONVERSATIONS}


@both
def test_playing_back_opens_no_socket(kind: str, sockets: list[str]) -> None:
    """With its recording a conversation reaches for no network; without, the same client does, and is seen."""
    play_back(PLACED, kind)
    assert not sockets
    with opened(PLACED, played("vapi"), StageClock(NOW), kind) as client, pytest.raises(NoConnection):
        client.calls.get("some-call")
    assert sockets
    sockets.clear()


@both
def test_an_answer_that_was_lost_is_lost_again(kind: str) -> None:
    """A dropped connection is part of the recording: one placement was sent, and the call is found by its token."""
    tape = play_back(DROPPED, kind)
    assert tape.lost == 1
    assert [request.method for request in tape.requests].count("POST") == 2, "One places the call, and one ends it."


@both
def test_a_list_of_several_pages_is_recorded_with_all_of_them(kind: str) -> None:
    """More calls than fit on a page were listed."""
    assert play_back(LISTED, kind).play_count > 1


def _place(client: Any, stage: Stage, **changes: Any) -> Any:
    arguments = {"to": stage.to, "agent": stage.agent, "from_number": stage.line, "token": stage.token} | changes
    return client.calls.place(**arguments)


#: What is done in place of what was recorded in `refused`, and what is told of the difference.
CHANGES: Final[dict[str, tuple[Callable[[Any, Stage], Any], str]]] = {
    "another number": (lambda client, stage: _place(client, stage, to="+15550130"), r'"\+15550130"'),
    "another agent": (lambda client, stage: _place(client, stage, to=NOBODY, agent="another"), "assistantId"),
    "one field more": (lambda client, stage: _place(client, stage, to=NOBODY, recording=False), "recordingEnabled"),
    "other words": (lambda client, stage: _place(client, stage, to=NOBODY, name="Other"), "name"),
    "another path": (lambda client, stage: client.calls.get(stage.agent), "path: /call/0"),
    "another query": (lambda client, _: next(client.calls.list()), "query: "),
    "another way": (lambda client, stage: client.numbers.release(stage.line), "method: DELETE"),
    "twice the same": (
        lambda client, stage: [_refused(lambda: _place(client, stage, to=NOBODY)) for _ in range(2)],
        "answered already",
    ),
    "nothing": (lambda *_: None, "1 of the recorded requests were not sent"),
}


def _refused(place: Callable[[], object]) -> bool:
    with pytest.raises(InvalidRequest):
        place()
    return True


@both
@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_request_is_noticed(change: str, kind: str) -> None:
    """Whatever the client makes of it, the test fails, and says what differs."""
    action, told = CHANGES[change]
    with pytest.raises(AssertionError, match=told), rehearsed(REFUSED, kind) as (_, client, stage):
        action(client, stage)


def test_a_key_that_goes_astray_is_noticed() -> None:
    """Control addresses are recorded without a key, so a client that sends one there is found out."""
    with rehearsed(CONTROLLED, "blocking") as (tape, client, stage):
        CONTROLLED.hold(client, stage)
        controls = [request for request in tape.requests if request.host == "private.vapi.ai"]
        assert len(controls) > 1
        assert all("authorization" not in request.headers for request in controls)
        stray = copy.copy(controls[0])
        stray.headers = {**controls[0].headers, "authorization": "Bearer test-key-not-real"}
        assert not tape.can_play_response_for(stray)
        assert "key: ['authorization'] != []" in tape.strange.pop()
