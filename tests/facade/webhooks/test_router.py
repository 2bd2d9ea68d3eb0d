"""A router hands each message to its handler, once and in time, and always has an answer."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from contextvars import ContextVar
from typing import Any

import pytest

from facade.clock import Clock
from facade.errors import BodyRefused, ConfigurationError, InvalidArguments, SignatureRefused
from facade.webhooks import Event, Reply, UnknownEvent, Unverified, openai, vapi, voiceai
from facade.webhooks.router import Router
from generated.vapi import models
from tests.facade.webhooks.posting import ASSISTANT, FALLBACK, SECRET, Way, failing, message, post, router

# To its handler


def test_a_message_goes_to_its_handler(way: Way) -> None:
    """Typed, and to no other; the service hears that it was taken."""
    seen: list[Any] = []
    routes = router()

    @routes.on("end-of-call-report")
    def report(event: Event[models.ServerMessageEndOfCallReport]) -> None:
        seen.append(event.message)

    @routes.on("hang", "user-interrupted")
    def other(event: Event[Any]) -> None:
        seen.append(event.type)

    body = message("end-of-call-report", endedReason="customer-ended-call", artifact={}, analysis={})
    answer = way.handle(routes, post(body))
    assert isinstance(seen.pop(), models.ServerMessageEndOfCallReport)
    assert (answer.status, answer.body) == (200, b"{}")
    way.handle(routes, post(message("hang")), post(message("user-interrupted")))
    assert seen == ["hang", "user-interrupted"]
    assert repr(routes) == "Router(vapi, ['end-of-call-report', 'hang', 'user-interrupted'])"
    assert callable(report)
    assert callable(other)


def test_a_handler_may_be_asynchronous(way: Way) -> None:
    """Also where the server blocks."""
    seen: list[str] = []
    routes = router()

    @routes.on("hang")
    async def lag(event: Event[Any]) -> None:
        seen.append(event.type)

    class Handler:
        async def __call__(self, event: Event[Any]) -> object:
            seen.append(event.type)
            return ASSISTANT

    routes.on("assistant-request")(Handler())
    answer = way.handle(routes, post(message("hang")), post())
    assert seen == ["hang", "assistant-request"]
    assert json.loads(answer.body) == ASSISTANT


@pytest.mark.parametrize(
    "answer",
    [
        ASSISTANT,
        models.ServerMessageResponseAssistantRequest(assistant_id="assistant-1"),
        Reply(json.dumps(ASSISTANT).encode()),
    ],
    ids=["mapping", "class", "reply"],
)
def test_what_a_handler_returns_is_the_reply(way: Way, answer: object) -> None:
    """As a mapping, as its class, or as a whole reply."""
    routes = router()
    routes.on("assistant-request")(lambda _: answer)
    answered = way.handle(routes, post())
    assert (answered.status, answered.headers["content-type"]) == (200, "application/json")
    assert json.loads(answered.body) == ASSISTANT


def test_sound_is_a_reply_too(way: Way) -> None:
    """As it is, byte for byte."""
    routes = router()
    routes.on("voice-request")(lambda _: b"\x00\x01\x02")
    answer = way.handle(routes, post(message("voice-request", text="Hello.", sampleRate=24000)))
    assert (answer.headers["content-type"], answer.body) == ("application/octet-stream", b"\x00\x01\x02")


def test_what_is_not_asked_for_is_no_reply(way: Way) -> None:
    """A handler of a message that wants no reply may return anything."""
    routes = router()
    routes.on("hang")(lambda _: object())
    assert way.handle(routes, post(message("hang"))).body == b"{}"


def test_a_type_with_brackets_goes_to_the_type_before_them(way: Way) -> None:
    """Vapi names final transcripts in two ways."""
    seen: list[str] = []
    routes = router()
    routes.on("transcript")(lambda event: seen.append(event.type))
    for kind in ("transcript", 'transcript[transcriptType="final"]'):
        way.handle(routes, post(message(kind, transcript="Hello", role="user", transcriptType="final")))
    assert seen == ["transcript", 'transcript[transcriptType="final"]']


def test_what_is_not_known_goes_to_its_own_handler(way: Way) -> None:
    """With everything kept; a new type can also be named before it has a class."""
    seen: list[tuple[str, Event[Any]]] = []
    routes = router()
    routes.unknown(lambda event: seen.append(("unknown", event)))
    routes.on("call.novel")(lambda event: seen.append(("novel", event)))
    way.handle(routes, post(message("call.newer", odd=[1])), post(message("call.novel")))
    assert [kind for kind, _ in seen] == ["unknown", "novel"]
    assert all(isinstance(event, UnknownEvent) for _, event in seen)
    assert seen[0][1].message["odd"] == [1]


def test_nobody_has_to_handle_anything(way: Way) -> None:
    """A message without a handler is taken; one that wants a reply is not, so that the service shows it."""
    routes = router()
    assert way.handle(routes, post(message("hang"))).status == 200
    assert way.handle(routes, post(message("call.newer"))).status == 200
    assert way.handle(routes, post()).status == 404


def test_a_type_has_one_handler() -> None:
    """Two would be a mistake."""
    routes = router()
    routes.on("hang")(print)
    with pytest.raises(ConfigurationError, match="hang has a handler already"):
        routes.on("hang")(print)
    with pytest.raises(ConfigurationError, match="at least one"):
        routes.on()


def test_other_services_have_routers_alike(way: Way) -> None:
    """Voice.ai's tools are called with any method, and OpenAI tells of calls that come in."""
    tools = Router(voiceai, Unverified())
    tools.on("tool-call")(lambda event: {"weather": event.message.arguments["city"]})
    headers = {"X-VoiceAI-Tool-Name": "weather", "X-VoiceAI-Request-Id": "r1", "X-VoiceAI-Call-Id": "c1"}
    asked = post(b"", headers=headers, method="GET", url="https://example.com/tools?city=Oslo")
    assert json.loads(way.handle(tools, asked).body) == {"weather": "Oslo"}
    seen: list[str | None] = []
    calls = Router(openai, Unverified())
    calls.on("realtime.call.incoming")(lambda event: seen.append(event.call_id))
    body = json.dumps({"id": "e1", "type": "realtime.call.incoming", "data": {"call_id": "rtc_1", "sip_headers": []}})
    assert way.handle(calls, post(body.encode())).status == 200
    assert seen == ["rtc_1"]


# Refusals


@pytest.mark.parametrize(
    ("wrong", "status", "kind"),
    [
        ({"headers": {}}, 401, SignatureRefused),
        ({"headers": {"Authorization": "Bearer another"}}, 401, SignatureRefused),
        ({"body": b"\xff"}, 401, SignatureRefused),
        ({"body": b"[]"}, 400, BodyRefused),
        ({"body": b" " * 2000}, 413, BodyRefused),
    ],
    ids=["no secret", "a wrong secret", "not UTF-8", "no object", "too large"],
)
def test_what_cannot_be_taken_is_refused(
    way: Way, wrong: dict[str, Any], status: int, kind: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    """No handler sees it, and whoever posted it hears no more than the status; the hook hears why."""
    told: list[tuple[Exception, object]] = []
    routes = router(limit=1000)
    routes.on("assistant-request")(lambda _: ASSISTANT)
    routes.failed(lambda error, event: told.append((error, event)))
    answer = way.handle(routes, post(**wrong))
    assert (answer.status, answer.body) == (status, b"")
    ((error, event),) = told
    assert isinstance(error, kind)
    assert event is None
    assert str(error) in caplog.text
    assert SECRET not in caplog.text


def test_another_method_is_refused(way: Way) -> None:
    """Vapi posts; whatever else comes is not from there."""
    answer = way.handle(router(), post(method="GET"))
    assert (answer.status, answer.headers) == (405, {"allow": "POST"})


# Failures


def test_a_handler_that_fails_is_answered_for(way: Way, caplog: pytest.LogCaptureFixture) -> None:
    """The service hears that it may try again; the hook has the error, the log only its kind."""
    told: list[Any] = []
    routes = router()
    routes.on("hang", "tool-calls")(failing)
    routes.on("assistant-request", fallback=FALLBACK)(failing)
    routes.failed(lambda error, event: told.append((type(error), event.type)))
    assert way.handle(routes, post(message("hang"))).status == 500
    assert way.handle(routes, post(message("tool-calls", toolCallList=[], toolWithToolCallList=[]))).status == 500
    answer = way.handle(routes, post())
    assert (answer.status, json.loads(answer.body)) == (200, FALLBACK)
    assert told == [(RuntimeError, "hang"), (RuntimeError, "tool-calls"), (RuntimeError, "assistant-request")]
    assert "vapi webhook 'hang': RuntimeError" in caplog.text
    assert "+15550100" not in caplog.text


@pytest.mark.parametrize("answer", [None, 7, {"assistant": 7}, object()], ids=["nothing", "7", "wrong", "other"])
def test_an_answer_that_is_none_is_a_failure(way: Way, answer: object) -> None:
    """Where a reply is wanted, what does not fit is not sent."""
    routes = router()
    routes.on("assistant-request", fallback=lambda event: {"error": f"no {event.type}"})(lambda _: answer)
    assert json.loads(way.handle(routes, post()).body) == {"error": "no assistant-request"}


def test_a_fallback_that_cannot_be_sent_is_refused_at_once() -> None:
    """It is needed when something else has gone wrong already."""
    routes = router()
    for kind, fallback in (("assistant-request", {"assistant": 7}), ("hang", FALLBACK), ("voice-request", "text")):
        with pytest.raises(InvalidArguments):
            routes.on(kind, fallback=fallback)(failing)


def test_a_fallback_that_fails_too_is_a_failure(way: Way, caplog: pytest.LogCaptureFixture) -> None:
    """Nothing that goes wrong is raised."""
    routes = router()
    routes.on("assistant-request", fallback=failing)(failing)
    routes.failed(failing_hook)
    assert way.handle(routes, post()).status == 500
    assert "its fallback failed as well" in caplog.text
    assert "the hook for failures failed" in caplog.text


def failing_hook(error: Exception, event: Event[Any] | None) -> None:
    """Fail as any code can."""
    del event
    raise KeyError from error


# Time


def test_a_handler_that_takes_too_long_is_answered_for(way: Way) -> None:
    """The fallback goes out in time, and the hook hears of it; what the handler comes to later is kept."""
    release, done = threading.Event(), threading.Event()
    told: list[Exception] = []
    routes = router(timeout=0.2)

    @routes.on("transfer-destination-request", fallback=FALLBACK)
    def slow(_: Event[Any]) -> object:
        release.wait(20)
        done.set()
        return {"error": "late"}

    routes.failed(lambda error, _: told.append(error))
    asked = post(message("transfer-destination-request"))
    assert json.loads(way.handle(routes, asked).body) == FALLBACK
    assert [str(error) for error in told] == ["the time was up"]
    assert isinstance(told[0], TimeoutError)
    # The same message again, while it is still being handled: it is not handled twice.
    assert json.loads(way.handle(routes, asked).body) == FALLBACK
    release.set()
    assert done.wait(20)
    ends = time.monotonic() + 20
    while json.loads((answer := way.handle(routes, asked)).body) == FALLBACK and time.monotonic() < ends:
        pass
    # By now its own answer is there.
    assert json.loads(answer.body) == {"error": "late"}
    assert slow is not None


def test_a_slow_handler_without_a_fallback_is_a_failure(way: Way) -> None:
    """The service hears that nobody has an answer yet."""
    release = threading.Event()
    routes = router(timeout=0.2)
    routes.on("transfer-destination-request")(lambda _: release.wait(20))
    assert way.handle(routes, post(message("transfer-destination-request"))).status == 503
    release.set()


def test_an_asynchronous_handler_is_cancelled_at_its_time() -> None:
    """It does not go on in vain."""
    cancelled: list[bool] = []
    routes = router(timeout=0.2)

    @routes.on("transfer-destination-request", fallback=FALLBACK)
    async def slow(_: Event[Any]) -> object:
        try:
            await asyncio.sleep(20)
        except asyncio.CancelledError:
            cancelled.append(True)
            raise
        return None

    answer = Way(blocking=False).handle(routes, post(message("transfer-destination-request")))
    assert json.loads(answer.body) == FALLBACK
    assert cancelled
    assert slow is not None


def test_threads_that_hang_are_counted(way: Way) -> None:
    """Not even handlers that never return use up a server's threads; others are answered for in their time."""
    release = threading.Event()
    began: list[int] = []
    routes = router(timeout=0.6, threads=1)

    @routes.on("transfer-destination-request", fallback=FALLBACK)
    def hang(_: Event[Any]) -> object:
        began.append(1)
        release.wait(20)
        return FALLBACK

    posts = [post(message("transfer-destination-request", odd=number)) for number in range(3)]
    assert json.loads(way.handle(routes, *posts).body) == FALLBACK
    release.set()
    assert len(began) == 1
    assert hang is not None


class Late(Clock):
    """Is read for the first time when a message arrives, and then so many seconds later."""

    def __init__(self, seconds: float) -> None:
        self._seconds = iter((0.0,))
        self._later = seconds

    def now(self) -> float:
        """Return seconds that only ever go forward."""
        return next(self._seconds, self._later)


@pytest.mark.parametrize("timeout", [None, 60, 300])
def test_vapi_waits_seven_and_a_half_seconds_for_an_assistant(way: Way, timeout: float | None) -> None:
    """Whatever time-out is set there: half a second before, the fallback is on its way."""
    release = threading.Event()
    routes = router(timeout=timeout, clock=Late(6.9))
    routes.on("assistant-request", fallback=ASSISTANT)(lambda _: release.wait(20))
    start = time.monotonic()
    assert json.loads(way.handle(routes, post()).body) == ASSISTANT
    assert time.monotonic() - start < 5
    release.set()


@pytest.mark.parametrize(("timeout", "later"), [(None, 19), (60, 59)])
def test_other_replies_have_the_time_that_is_set_at_the_service(way: Way, timeout: float | None, later: float) -> None:
    """Twenty seconds, if nothing else is."""
    routes = router(timeout=timeout, clock=Late(later))
    routes.on("tool-calls")(lambda event: vapi.tool_results(event, {}))
    body = message("tool-calls", toolCallList=[], toolWithToolCallList=[])
    assert json.loads(way.handle(routes, post(body)).body) == {"results": []}


def test_half_a_second_is_left_for_the_way(way: Way) -> None:
    """An answer that is ready at the last moment would come too late."""
    routes = router(clock=Late(7.05))
    routes.on("assistant-request", fallback=FALLBACK)(lambda _: threading.Event().wait(0.2) or ASSISTANT)
    assert json.loads(way.handle(routes, post()).body) == FALLBACK


def test_a_hook_that_hangs_keeps_no_answer_back(way: Way) -> None:
    """Where the service waits for a reply."""
    release = threading.Event()
    routes = router()
    routes.on("assistant-request", fallback=FALLBACK)(failing)
    routes.failed(lambda *_: release.wait(20))
    start = time.monotonic()
    assert json.loads(way.handle(routes, post()).body) == FALLBACK
    assert time.monotonic() - start < 10
    release.set()


def test_threads_are_given_back(way: Way) -> None:
    """One is enough for any number of messages, one after the other."""
    routes = router(threads=1)
    routes.on("assistant-request")(lambda _: ASSISTANT)
    for number in range(5):
        answer = way.handle(routes, post(message("assistant-request", odd=number)))
        assert json.loads(answer.body) == ASSISTANT


def test_a_handler_sees_the_context_of_its_request(way: Way) -> None:
    """Frameworks keep there what belongs to a request, also where the handler has a thread of its own."""
    request = ContextVar("request", default="none")
    routes = router()
    routes.on("assistant-request")(lambda _: {"error": request.get()})
    request.set("this one")
    assert json.loads(way.handle(routes, post()).body) == {"error": "this one"}
