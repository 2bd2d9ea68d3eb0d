# ruff: noqa: ARG002, SLF001 - hooks need not use what they are given; what must show nothing is also inside
# pyright: reportPrivateUsage=false
"""No key, number, transcript, prompt or control address comes out where nobody asked for it: markers are looked for."""

from __future__ import annotations

import copy
import json
import logging
import warnings
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest

from facade.account import Account
from facade.errors import FacadeError, ServiceError
from facade.exchange import Lost, Reply
from facade.settings import Hook
from facade.vapi.wishes import Wish
from generated.vapi.api.calls import call_controller_find_one
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.services import Answer, Fault, Vapi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from facade.exchange import Attempt
    from facade.vapi import Vapi as Client
    from tests.facade.clients import OpenVapi

from tests.facade.markers import (
    ACTIONS,
    CALL,
    CONTROL,
    FIRST,
    HEADER,
    KEY,
    LINE,
    MAIL,
    MODEL,
    NAME,
    NOT_OURS,
    NUMBER,
    PIN,
    PROMPT,
    SECRETIVE,
    SIP,
    TRANSCRIPT,
    Everything,
    control_of,
    look,
    open_at,
    place,
)


@pytest.fixture
def everything() -> Iterator[Everything]:
    """Look everywhere, for as long as a test runs; warnings are errors, and those are looked at."""
    seen = Everything()
    root = logging.getLogger()
    before = root.level
    root.addHandler(seen.log)
    root.setLevel(logging.DEBUG)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        yield seen
    root.removeHandler(seen.log)
    root.setLevel(before)
    seen.texts += [str(warning.message) for warning in warned]
    seen.check()
    assert any(name == "facade" for name, _ in seen.log.seen)


@pytest.fixture
def service() -> Iterator[Vapi]:
    """Vapi in miniature, with a call that is full of secrets."""
    with Vapi(KEY) as opened:
        opened.add_call(**copy.deepcopy(SECRETIVE) | {"monitor": {"controlUrl": control_of(opened)}})
        opened.phone_numbers["n"] = {**opened.owned(), "provider": "vapi", "number": LINE, "name": NAME}
        yield opened


# When all goes well


@pytest.mark.parametrize("action", ACTIONS.values(), ids=ACTIONS)
def test_what_goes_well_tells_nothing(
    service: Vapi, open_vapi: OpenVapi, everything: Everything, action: Callable[[Client], object]
) -> None:
    """Values, log and hooks show nothing of what was sent and what came back."""
    service.refused[SIP] = f"{SIP} is not one to call"
    look(everything, open_at(open_vapi, service, everything), action)


def test_values_hold_what_they_do_not_show(service: Vapi, open_vapi: OpenVapi, everything: Everything) -> None:
    """What is hidden is there for whoever asks for it by name."""
    call = open_at(open_vapi, service, everything).calls.get(CALL)
    assert (call.to, call.from_number, call.transcript, call.control) == (NUMBER, LINE, TRANSCRIPT, control_of(service))
    assert call.raw.customer.email == MAIL
    everything.value(call)


def test_what_a_client_is_made_of_tells_nothing(service: Vapi, open_vapi: OpenVapi, everything: Everything) -> None:
    """A client, its settings and its groups of methods can be shown."""
    client = open_at(open_vapi, service, everything)
    settings = client._settings
    parts = (
        client,
        settings,
        client.calls,
        client.live,
        settings.provider,
        Account(settings),
        vars(client),
        client._driver(),
    )
    for part in parts:
        everything.value(part)
    flow = Account(settings).ask(call_controller_find_one.operation, CALL)
    effect = next(flow)
    everything.value([effect, flow])
    flow.close()
    everything.value(Wish(agent=SECRETIVE["assistant"], from_number=LINE, dynamic_variables={"pin": PIN}))
    body = json.dumps(SECRETIVE).encode()
    everything.value([Reply(200, {"x": PIN}, body), Lost(None, sent=True, words="", status=200, headers={"x": PIN})])  # type: ignore[arg-type]
    logging.getLogger("facade").debug("Something was logged.")


# When something goes wrong


def told(*, known: bool) -> str:
    """Write a sentence as services do that repeat what they do not like; `known` is all of what was sent."""
    numbers = f"{NUMBER}, {LINE} (15550123, +1 (555) 0123, tel:{NUMBER})"
    sentence = f"<{MAIL}> {SIP} {CONTROL} Bearer {KEY} {numbers} {KEY}, {HEADER}"
    return f"{sentence} {NAME}, {PROMPT}! '{FIRST}' {TRANSCRIPT} {PIN}. {PROMPT[:60]}…" if known else sentence


def bodies(text: str) -> Iterator[Any]:
    """Write it in each of the shapes that error bodies have."""
    yield {"message": text, "statusCode": 400, "error": text}
    yield {"message": [text, f"property {text} should not exist"]}
    yield {"error": {"message": text, "code": text, "type": text, "param": text}}
    yield {"detail": {"code": text, "message": text, "reason": text}}
    yield {"detail": [{"loc": ["body", text, 1], "msg": text, "type": text, "input": text}], "body": text}
    yield json.dumps(text)
    yield text
    yield f"<html><title>{text}</title></html>"
    yield {text: text}


@pytest.mark.parametrize("status", [400, 404, 429, 500])
@pytest.mark.parametrize("action", ["place", "get", "create"])
def test_a_refusal_is_shown_without_what_was_sent(
    service: Vapi, open_vapi: OpenVapi, everything: Everything, action: str, status: int
) -> None:
    """Services repeat what they do not like; their message is shown without it."""
    for body in bodies(told(known=action == "place")):
        service.fault("*", "/", Fault(status=status, body=body), times=2)
        assert not look(everything, open_at(open_vapi, service, everything), ACTIONS[action])


def test_the_rest_of_a_message_is_shown(service: Vapi, open_vapi: OpenVapi) -> None:
    """What is left says what is wrong, or nobody could act on it."""
    text = f"assistant.firstMessage must not be '{FIRST}' for {NUMBER}; see call 7420f27a-30fd-4f49-a995-5549ae7cc00d"
    service.fault("POST", "/call", Fault(status=400, body={"message": [text, "property to should not exist"]}))
    with pytest.raises(FacadeError) as caught:
        place(open_vapi(service))
    for part in (
        "assistant.firstMessage must not be",
        "7420f27a-30fd-4f49-a995-5549ae7cc00d",
        "property to should not exist",
    ):
        assert part in str(caught.value)
    everything = Everything()
    everything.error(caught.value)
    everything.check()


HEADERS: Final = {
    "x-request-id": [
        NUMBER,
        NUMBER[1:],
        KEY,
        f"Bearer {KEY}",
        MAIL,
        SIP,
        CONTROL,
        f"r {NAME}",
        "sk-marker-key-1",
        "x" * 200,
    ],
    "location": [CONTROL, f"/{NUMBER}"],
    "content-type": [f"text/{NUMBER}", NUMBER, MAIL, f"application/json; x={KEY}", CONTROL],
    "content-encoding": [NUMBER, PIN],
    "retry-after": [PIN, MAIL],
    "www-authenticate": [f"Bearer {KEY}"],
    "set-cookie": [f"a={PIN}"],
    "cf-ray": [NUMBER],
    "x-amzn-requestid": [MAIL],
}


@pytest.mark.parametrize("status", [200, 302, 400, 503])
def test_heads_of_answers_tell_nothing(service: Vapi, open_vapi: OpenVapi, everything: Everything, status: int) -> None:
    """Nothing of a header is shown, save an id of the request that looks like one."""
    client = open_at(open_vapi, service, everything, retries=0)
    for name, values in HEADERS.items():
        for value in values:
            service.fault("*", "/", Fault(status=status, headers={name: value}, body=b"x"), times=1)
            assert not look(everything, client, ACTIONS["get"])
            service.fault("*", "/call$", Fault(status=status, headers={name: value}, body=b"x"), times=1)
            assert not look(everything, client, place)


def test_a_request_id_is_shown(open_vapi: OpenVapi) -> None:
    """The id of a request is what a service's support asks for."""
    for request_id in ("7420f27a-30fd-4f49-a995-5549ae7cc00d", "req_011CTvu", "8f1c2d3e4f5a6b7c-FRA", "a" * 32):
        client = open_vapi(NOWHERE, transport=InProcess(Answer(400, b"", {"x-request-id": request_id})))
        with pytest.raises(ServiceError, match=request_id) as caught:
            client.calls.get(CALL)
        assert caught.value.request_id == request_id


SHAPES: Final[tuple[Any, ...]] = (
    {**SECRETIVE, "createdAt": NUMBER},
    {**SECRETIVE, "status": {"said": NUMBER}},
    {**SECRETIVE, "customer": [NUMBER]},
    {**SECRETIVE, "artifact": {"messages": [{"role": "user", "message": {PIN: TRANSCRIPT}}]}},
    {**SECRETIVE, "artifact": {"skippedStructuredOutputs": {NUMBER: {"name": []}, MAIL: 1}}},
    {**SECRETIVE, "artifact": {"skippedStructuredOutputs": {MAIL: 1}}},
    {**SECRETIVE, "artifact": {"skippedStructuredOutputs": {NAME: []}}},
    {**SECRETIVE, NUMBER: 1, "monitor": {NUMBER: CONTROL, "controlUrl": {"x": CONTROL}}},
    {NUMBER: 1},
    [NUMBER],
    NUMBER,
    [{**SECRETIVE, "id": [NUMBER]}],
)


@pytest.mark.parametrize("action", ["get", "place", "list", "send", "reconcile"])
def test_what_does_not_fit_is_told_by_its_place(
    service: Vapi, open_vapi: OpenVapi, everything: Everything, action: str
) -> None:
    """Where a success cannot be read the error says where in it, and shows nothing of it."""
    client = open_at(open_vapi, service, everything, retries=0)
    for shape in SHAPES:
        service.fault("*", "/", Fault(status=201, body=shape))
        look(everything, client, ACTIONS[action])


@pytest.mark.parametrize("reason", [f"call-to-{NUMBER}-failed", f"said {TRANSCRIPT}", PIN + " " + MAIL, NAME])
def test_words_of_a_service_are_shown_if_they_look_like_some(
    service: Vapi, open_vapi: OpenVapi, everything: Everything, reason: str
) -> None:
    """A status, a reason or an id that holds something else is kept, and not shown."""
    owned = service.owned()
    for fields in (
        {"status": "ended", "endedReason": reason},
        {"status": reason},
        {"status": "ended", "assistantId": reason},
        {"id": reason},
        {"type": reason},
    ):
        service.fault("GET", "/call/", Fault(status=200, body={**owned, **fields}))
        call = open_at(open_vapi, service, everything).calls.get(CALL)
        everything.value(call)
        assert reason in (
            call.service_status,
            call.agent,
            call.id,
            call.raw.type_,
            call.outcome and call.outcome.reason,
        )


RAW: Final = (
    f"HTTP/1.1 200 {NUMBER}\r\n{NAME}\r\n\r\n",
    f"{NUMBER} {PIN}\r\n\r\n",
    f"HTTP/1.1 {PIN}\r\n\r\n",
    f"HTTP/1.1 200 OK\r\n{PIN} {NUMBER}\r\n\r\n",
    f"HTTP/1.1 200 OK\r\ncontent-length: {PIN}\r\n\r\n",
    f"HTTP/1.1 200 OK\r\ntransfer-encoding: {PIN}\r\n\r\n",
    f"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{PIN}\r\n",
    f"HTTP/1.1 400 OK\r\ncontent-length: 999\r\n\r\n{told(known=True)}",
    f"HTTP/1.1 200 OK\r\ncontent-length: 999\r\nlocation: {CONTROL}\r\n\r\n{told(known=True)}",
    f"HTTP/1.1 200 OK\r\nx: {PIN * 10_000}\r\n\r\n",
)


@pytest.mark.parametrize("action", ["place", "get", "hang up", "reconcile"])
def test_what_breaks_the_rules_of_http_is_not_shown(
    service: Vapi, open_vapi: OpenVapi, everything: Everything, action: str
) -> None:
    """Libraries put what they cannot read into their errors; none of those comes out, nor hangs on ours."""
    client = open_at(open_vapi, service, everything, retries=0)
    for raw in RAW:
        service.fault("*", "/call", Fault.raw(raw.encode()), times=None if action in {"hang up", "reconcile"} else 1)
        look(everything, client, ACTIONS[action])


@pytest.mark.parametrize("fault", [Fault.dropped(), Fault.reset()], ids=["dropped", "reset"])
@pytest.mark.parametrize("action", ["place", "say", "list"])
def test_a_lost_answer_tells_nothing(
    service: Vapi, open_vapi: OpenVapi, everything: Everything, action: str, fault: Fault
) -> None:
    """Connections that break are told without what went through them."""
    service.fault("*", "/control" if action == "say" else "/call$", fault, times=4)
    assert not look(everything, open_at(open_vapi, service, everything), ACTIONS[action])


class Leaky(InProcess):
    """A transport whose errors tell everything."""

    def __init__(self, kind: Callable[[str], Exception]) -> None:
        error = kind(told(known=True))
        error.__cause__ = RuntimeError(told(known=True))
        super().__init__(error)


@pytest.mark.parametrize("kind", [httpx.ConnectError, httpx.ReadError, httpx.InvalidURL, ValueError, OSError])
@pytest.mark.parametrize("action", ["place", "get"])
def test_errors_of_a_foreign_transport_are_not_shown(
    service: Vapi, open_vapi: OpenVapi, everything: Everything, action: str, kind: Callable[[str], Exception]
) -> None:
    """Whatever a transport raises, its kind is told, and nothing else of it."""
    client = open_at(open_vapi, service, everything, transport=Leaky(kind))
    assert not look(everything, client, ACTIONS[action])


def test_wrong_arguments_are_not_repeated(service: Vapi, open_vapi: OpenVapi, everything: Everything) -> None:
    """An argument that is refused is named, and not shown."""
    client = open_at(open_vapi, service, everything)
    wrong: tuple[Callable[[], object], ...] = (
        lambda: client.calls.place(to=NUMBER[1:], agent="a", from_number="n"),
        lambda: client.calls.place(to=f"{NUMBER}x", agent=f"/{PIN}", from_number=f" {LINE}"),
        lambda: client.calls.place(to=SIP + " ", agent={"model": PIN}, from_number="n"),
        lambda: client.calls.place(to=NUMBER, agent={"model": {**MODEL, "messages": PROMPT}}, from_number="n"),
        lambda: client.calls.place(to=NUMBER, agent="a", from_number="n", dynamic_variables={PIN: [PIN], NAME: {}}),  # type: ignore[dict-item]
        lambda: client.calls.place(to=NUMBER, agent="a", from_number="n", webhook_url=MAIL, metadata=PROMPT),  # type: ignore[arg-type]
        lambda: client.calls.place(to=NUMBER, agent="a", from_number="n", token=f"{PIN} {NAME}", name=PROMPT),
        lambda: client.calls.place(to={"number": NUMBER, "sipUri": SIP}, agent="a", from_number="+15550144"),
        lambda: client.calls.place(to={"number": NUMBER[1:], "email": [MAIL]}, agent="a", from_number="n"),
        lambda: client.calls.place_many(to=[NUMBER, NUMBER], agent="a", from_number="n"),
        lambda: client.calls.get(f"{NAME}/{PIN}"),
        lambda: client.live.transfer(CALL, MAIL),
        lambda: client.with_options(headers={"x": f"{HEADER}\n"}),
        lambda: client.with_options(headers={f"{PIN} ": "x"}),
        lambda: client.with_options(deadline=PIN),  # type: ignore[arg-type]
        lambda: client.with_options(retries=PIN),  # type: ignore[arg-type]
        lambda: open_vapi(service, api_key=f"{KEY}\n"),
        lambda: open_vapi(service, base_url=f"https://{KEY}@example.com"),
        lambda: open_vapi(service, base_url=f"{CONTROL}?{PIN}"),
        lambda: open_vapi(service, base_url=KEY, api_key=CONTROL),
    )
    for number, action in enumerate(wrong):
        error = None
        try:
            action()
        except FacadeError as raised:
            error = raised
        assert error is not None, f"{number} was taken."
        everything.error(error)
    client.calls.list(limit=1)
    logging.getLogger("facade").debug("Something was logged.")


def test_hooks_that_fail_are_not_repeated(service: Vapi, open_vapi: OpenVapi, everything: Everything) -> None:
    """What a hook raises afterwards is logged by its kind alone."""

    class Fails(Hook):
        def after(self, attempt: Attempt) -> None:
            raise RuntimeError(told(known=True))

    client = open_vapi(service, hooks=[Fails()])
    assert look(everything, client, ACTIONS["get"])
    assert any("Fails.after raised RuntimeError" in text for _, text in everything.log.seen)


def test_waiting_in_vain_tells_nothing(service: Vapi, open_vapi: OpenVapi, everything: Everything) -> None:
    """An error that carries the call as it was last seen does not show it."""
    service.after_end_call = ["in-progress"] * 99
    for action in ("wait", "follow", "hang up"):
        assert not look(everything, open_at(open_vapi, service, everything), ACTIONS[action])


def test_a_control_address_elsewhere_is_not_shown(service: Vapi, open_vapi: OpenVapi, everything: Everything) -> None:
    """An address that may not be used is refused without being named."""
    for address in (CONTROL.replace("vapi.ai", "example.com"), CONTROL.replace("https", "http"), f"ftp:{PIN}", PIN):
        service.calls[CALL]["monitor"]["controlUrl"] = address
        assert not look(everything, open_at(open_vapi, service, everything), ACTIONS["say"])


# What others say


def test_the_log_of_httpcore_is_its_own(service: Vapi, open_vapi: OpenVapi, everything: Everything) -> None:
    """By itself httpcore logs the heads of answers, and what it cannot read, at DEBUG; it logs nothing of requests."""
    service.fault("GET", "/call", Fault(status=400, headers={"x-marker": PIN}, body={"said": TRANSCRIPT}))
    client = open_at(open_vapi, service, everything, retries=0)
    look(everything, client, ACTIONS["get"])
    look(everything, client, place)
    logged = "".join(text for name, text in everything.log.seen if name.startswith(NOT_OURS))
    assert PIN in logged
    for secret in (KEY, NUMBER, "marker-disease", TRANSCRIPT, HEADER):
        assert secret not in logged


def test_httpx_logs_nothing(service: Vapi, open_vapi: OpenVapi, everything: Everything) -> None:
    """By itself httpx logs addresses at INFO, with ids and filters; nothing goes through the part of it that does."""
    client = open_at(open_vapi, service, everything)
    for action in ACTIONS.values():
        look(everything, client, action)
    assert not [text for name, text in everything.log.seen if name.startswith("httpx")]
