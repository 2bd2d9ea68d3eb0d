"""What is private never gets into a recording, whatever field it stands in; what is not can still be read."""

from __future__ import annotations

import base64
import gzip
import json
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from vcr.request import Request  # type: ignore[import-untyped] # it comes without types

from facade.arguments import Checks
from facade.vapi.control import checked_control
from generated.vapi import models
from tests.facade.scrubbing import HIDDEN, Scrubber
from tests.facade.stage import ADDRESSES, Stage, played
from tests.facade.vocabulary import SPECS, vocabulary
from tests.generated.payloads import TOO_MUCH, Payloads, named

if TYPE_CHECKING:
    from collections.abc import Callable

DOCUMENTS: Final = {
    name: Payloads(json.loads((SPECS / f"{name}.json").read_text(encoding="utf-8"))) for name in ("vapi", "voiceai")
}
#: What is sent and answered, by service.
SHAPES: Final = {
    "vapi": ("Call", "CallBatchResponse", "CreateCallDTO", "Assistant", "TwilioPhoneNumber", "Artifact", "Session"),
    "voiceai": (
        "Agent",
        "CallHistoryItem",
        "ConnectionDetailsResponse",
        "CreateOutboundCallRequest",
        "HTTPValidationError",
        "RecordingResponse",
    ),
}
#: Nothing that is made up, or that a document lists, holds any of these cores.
CORES: Final = {
    "digits": st.text("23456789", min_size=9, max_size=12),
    "hex": st.text("cdef789", min_size=12, max_size=12),
    "letters": st.text("BCDFGHJKLMNPQRSTVWXZ", min_size=9, max_size=20),
}
#: What private values look like, around a core.
FORMS: Final[tuple[tuple[str, Callable[[str], str]], ...]] = (
    ("digits", lambda core: f"+999{core}"),
    ("digits", lambda core: f"tel:+999{core}"),
    ("digits", lambda core: f"+1 ({core[:3]}) {core[3:]}"),
    ("digits", lambda core: f"vk_{core}"),
    ("hex", lambda core: f"{core[:8]}-{core[8:]}-4abc-8abc-{core}"),
    ("hex", lambda core: f"vf-{core}{core[:4]}"),
    ("letters", lambda core: core),
    ("letters", lambda core: f"sk-live_{core}"),
    ("letters", lambda core: f"eyJhbGciOiJIUzI1NiJ9.{core}.{core}"),
    ("letters", lambda core: f"{core}@example.org"),
    ("letters", lambda core: f"sip:{core}@example.org"),
    ("letters", lambda core: f"https://control.vapi.ai/{core}/control"),
    ("letters", lambda core: f"wss://example.org/listen?token={core}"),
    ("letters", lambda core: f"My name is {core}, and I live at 5 Harbour Street."),
    ("letters", lambda core: f"Grüße, {core}\n世界 \U0001f4de"),
    ("letters", lambda core: json.dumps({"argument": core})),
    ("letters", lambda core: f"Reminder [{core}]"),
    ("letters", lambda core: f"[words 1] {core}"),
    ("letters", lambda core: f"2026-11-21T{core}"),
)


#: Payloads are of any size.
roomy = settings(deadline=None, derandomize=True, suppress_health_check=TOO_MUCH)


@st.composite
def markers(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a private value: its core, and the whole of it."""
    kind, form = draw(st.sampled_from(FORMS))
    core = draw(CORES[kind])
    return core, form(core)


@st.composite
def planted(draw: st.DrawFn) -> tuple[str, Any, list[str]]:
    """Draw a service, a payload of it with private values in some fields, or in all, and their cores."""
    service = draw(st.sampled_from(sorted(SHAPES)))
    payload = draw(DOCUMENTS[service].strategy(named(draw(st.sampled_from(SHAPES[service])))))
    found = draw(st.lists(markers(), min_size=1, max_size=8))
    random = draw(st.randoms(use_true_random=True))
    share = random.choice((0.1, 0.5, 1.0))
    cores: set[str] = set()

    def marker() -> str:
        core, text = random.choice(found)
        cores.add(core)
        return text

    def plant(value: Any) -> Any:
        match value:
            case dict():
                return {(marker() if key.startswith("key ") else key): plant(item) for key, item in value.items()}
            case list():
                return [plant(item) for item in value]
            case str() if random.random() < share:
                return marker()
            case _:
                return value

    return service, plant(payload), sorted(cores)


#: Where nobody has been introduced.
BARE: Final = Stage(key="test-key-not-real", address="http://127.0.0.1:9", token="")


def scrubber(service: str = "vapi", stage: Stage = BARE) -> Scrubber:
    """Return a scrubber of a conversation that says nothing itself."""
    return Scrubber(service, stage)


def answer(body: Any, status: int = 200, headers: dict[str, list[str]] | None = None) -> dict[str, Any]:
    """Return an answer as vcrpy has it."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    kinds = {"content-type": ["application/json"]}
    return {
        "status": {"code": status, "message": "OK"},
        "headers": kinds if headers is None else headers,
        "body": {"string": content},
    }


def scrubbed(body: Any, service: str = "vapi", stage: Stage = BARE) -> Any:
    """Return what is left of a JSON answer."""
    return json.loads(scrubber(service, stage).response(answer(body))["body"]["string"])


@given(planted(), st.sampled_from([200, 400, 422, 500]))
@roomy
def test_nothing_private_is_left_of_an_answer(case: tuple[str, Any, list[str]], status: int) -> None:
    """Numbers, keys, names, words and addresses disappear from every field of a realistic answer, and from its keys."""
    service, payload, cores = case
    left = str(scrubber(service).response(answer(payload, status)))
    assert [core for core in cores if core in left] == []


@given(
    planted(), markers(), markers(), st.sampled_from(["authorization", "x-api-key", "cookie", "x-note", "user-agent"])
)
@roomy
def test_nothing_private_is_left_of_a_request(
    case: tuple[str, Any, list[str]], step: tuple[str, str], parameter: tuple[str, str], header: str
) -> None:
    """The same holds for what is sent: its path, its query, its headers and its body."""
    service, payload, cores = case
    address = f"{ADDRESSES[service]}/call/{quote(step[1], safe='')}?assistantId={quote(parameter[1], safe='')}"
    headers = {header: f"Bearer {step[0]}", "content-type": f"application/json; charset={parameter[0]}"}
    request = scrubber(service).request(Request("POST", address, json.dumps(payload).encode(), headers))
    left = f"{request.uri} {dict(request.headers)} {request.body.decode()}"
    assert [core for core in (*cores, step[0], parameter[0]) if core in left] == []


@pytest.mark.parametrize("service", SHAPES)
def test_no_field_lets_anything_private_through(service: str) -> None:
    """Whatever the name of a field promises, what does not look like it is taken out."""
    one = scrubber(service)
    cores = {"digits": "987654329", "hex": "cdef789cdef7", "letters": "QXZVWKJTHG"}
    for name in vocabulary(service).names:
        for kind, form in FORMS:
            left = json.dumps(one.value(name, form(cores[kind])), ensure_ascii=False)
            assert cores[kind] not in left, f"{name}: {left}"


@given(planted())
@roomy
def test_what_is_scrubbed_stays_as_it_is(case: tuple[str, Any, list[str]]) -> None:
    """Playing back scrubs once more, and must come to the same."""
    service, payload, _ = case
    once = scrubber(service)
    first = once.response(answer(payload))
    assert once.response(first) == first
    assert scrubber(service).response(first) == first


@pytest.mark.parametrize(("service", "name"), [(service, name) for service, names in SHAPES.items() for name in names])
def test_what_is_not_private_stays(service: str, name: str) -> None:
    """Names of fields, listed words, numbers where numbers belong and dates where dates belong can be read."""
    payload = DOCUMENTS[service].full(named(name), 3)
    left = scrubbed(payload, service)

    def compare(before: Any, after: Any) -> None:
        assert type(before) is type(after) or isinstance(before, dict)
        if isinstance(before, dict):
            assert len(before) == len(after)
            for key in before.keys() & after.keys():
                compare(before[key], after[key])
        elif isinstance(before, list):
            for one, other in zip(before, after, strict=True):
                compare(one, other)

    compare(payload, left)
    assert {key for key in payload if not key.startswith("key ")} <= left.keys()


def test_a_call_is_told_as_before() -> None:
    """How far a call is, how it ended, when and at what cost is the same after scrubbing."""
    call: dict[str, Any] = {
        "id": "0199f3a2-51c4-7cc1-9a0e-0d5b1f6f3c11",
        "orgId": "5f0c1b1e-8a52-4d0c-b6a5-2e9d1c7a4b10",
        "createdAt": "2026-11-21T09:33:12.123Z",
        "updatedAt": "2026-11-21T09:33:12.123Z",
        "startedAt": "2026-11-21T09:33:20Z",
        "status": "ended",
        "endedReason": "a-reason-that-no-document-lists-yet",
        "type": "outboundPhoneCall",
        "cost": 0.25,
        "customer": {"number": "+15550100", "name": "Robin Example"},
        "artifact": {
            "messages": [{"role": "user", "message": "Robin", "time": 1.5, "endTime": 2, "secondsFromStart": 2.5}]
        },
    }
    left = scrubbed(call)
    kept = ("createdAt", "updatedAt", "startedAt", "status", "endedReason", "type", "cost")
    assert {name: left[name] for name in kept} == {name: call[name] for name in kept}
    assert left["artifact"]["messages"] == [{**call["artifact"]["messages"][0], "message": "[words 2]"}]
    assert left["customer"] == {"number": "+15550100", "name": "[words 1]"}
    assert models.Call.from_dict(left).id == left["id"]


@given(st.lists(markers(), min_size=1, max_size=30, unique_by=lambda marker: marker[1]))
@example([("2" * 9, "+" + str(number)) for number in range(2_000_000, 2_000_150)])
def test_each_value_has_a_pseudonym_of_its_own(found: list[tuple[str, str]]) -> None:
    """The same becomes the same wherever it stands, and different values stay different."""
    texts = [text for _, text in found]
    left = scrubbed([{"content": text, "id": text} for text in (*texts, *texts)])
    assert left[: len(texts)] == left[len(texts) :]
    for name in ("content", "id"):
        assert len({item[name] for item in left}) == len(texts)


def test_pseudonyms_pass_the_facade_s_own_checks() -> None:
    """Numbers are E.164, ids can be part of a path, and control addresses are on hosts that may be used."""
    control = "https://phone-call.backend.vapi.ai/0199f3a2-51c4-7cc1-9a0e-0d5b1f6f3c11/control"
    given = {
        "id": "0199f3a2-51c4-7cc1-9a0e-0d5b1f6f3c11",
        "number": "+9990234567",
        "name": "Robin [vf-0a1b2c3d4e5f6071]",
        "monitor": {"controlUrl": control, "listenUrl": control.replace("https", "wss")},
    }
    left = scrubbed({**given, "assistantId": given["id"], "content": "vf-0a1b2c3d4e5f6071"})
    checks = Checks("place")
    checks.number("to", left["number"])
    checks.identifier("id", left["id"])
    checks.finish()
    assert left["assistantId"] == left["id"]
    assert left["name"] == f"[words 1] [{left['content']}]"
    assert checked_control(left["monitor"]["controlUrl"], ADDRESSES["vapi"])
    assert left["monitor"]["listenUrl"].startswith("wss://")


def test_an_address_that_was_given_out_is_known_when_it_is_used() -> None:
    """A control address has the same pseudonym in the answer that told it and in the request that goes to it."""
    one = scrubber()
    control = "http://127.0.0.1:9/control/0199f3a2-51c4-7cc1-9a0e-0d5b1f6f3c11"
    told = json.loads(one.response(answer({"controlUrl": control}))["body"]["string"])
    assert one.request(Request("POST", control, b"", {})).uri == told["controlUrl"]


def test_values_of_the_stage_become_those_that_it_is_played_with() -> None:
    """The number called, the agent and the token are found by playing back with the made-up ones."""
    made_up = played("vapi")
    real = attrs.evolve(BARE, to="+9990234567", agent="my own agent", token="order-4711")  # noqa: S106 - made up
    left = scrubbed(
        {"customer": {"number": "+9990234567"}, "assistantId": "my own agent", "name": "Call [order-4711]"}, stage=real
    )
    assert left["customer"]["number"] == made_up.to
    assert left["assistantId"] == made_up.agent
    assert left["name"].endswith(f"[{made_up.token}]")


def test_of_headers_only_harmless_ones_stay() -> None:
    """One sees that a key was sent, and no more; of an answer one sees its type, and how long to wait."""
    sent = {"Authorization": "Bearer x", "X-Vapi-Secret": "y", "Accept": "*/*", "Content-Type": "text/plain; a=b"}
    request = scrubber().request(Request("GET", f"{ADDRESSES['vapi']}/call", b"", sent))
    assert dict(request.headers) == {"authorization": HIDDEN, "content-type": "text/plain", "x-vapi-secret": HIDDEN}
    came = {
        "Set-Cookie": ["session=1"],
        "Retry-After": ["2"],
        "X-Request-Id": ["a request of somebody"],
        "Location": ["https://example.org/elsewhere?key=x"],
        "Content-Type": ["application/json"],
    }
    assert scrubber().response(answer({}, headers=came))["headers"] == {
        "content-type": ["application/json"],
        "location": ["https://private.example.com/1"],
        "retry-after": ["2"],
        "x-request-id": ["hidden-id-1"],
    }


@pytest.mark.parametrize(
    ("body", "left"),
    [
        (b"", b""),
        (b"User: my name is Robin.", b"[words 1]"),
        (b'"Robin"', b'"[words 1]"'),
        (b"<html>Robin</html>", b"[words 1]"),
        (b'{"message": "Robin', b"[words 1]"),
        (b"RIFF\xff\xfe", HIDDEN.encode()),
        (b"[9990234567, 1.5, true, null]", b"[0, 0, true, null]"),
    ],
)
def test_bodies_of_any_kind_are_scrubbed(body: bytes, left: bytes) -> None:
    """Texts, pages, sound and broken JSON say nothing any more."""
    assert scrubber().response(answer(body))["body"]["string"] == left


def test_compressed_answers_are_scrubbed() -> None:
    """What came compressed is looked at all the same, and is recorded plainly."""
    headers = {"content-type": ["application/json"], "content-encoding": ["gzip"]}
    left = scrubber().response(answer(gzip.compress(b'{"content": "Robin"}'), headers=headers))
    assert left["body"]["string"] == b'{"content": "[words 1]"}'
    assert "content-encoding" not in left["headers"]


@pytest.mark.parametrize(
    "text",
    [
        "key: test-key/of=somebody",
        quote("test-key/of=somebody", safe=""),
        base64.b64encode(b"test-key/of=somebody").decode(),
        "to: +9990234567",
        "9990234567",
        "+999 (02) 34-56-7",
        "%2B9990234567",
        "he said: my name is Robin Example",
    ],
)
def test_what_was_overlooked_is_found_in_the_end(text: str) -> None:
    """Before anything is written, each value that was taken out, the key and the number are looked for once more."""
    one = scrubber(stage=attrs.evolve(BARE, key="test-key/of=somebody", to="+9990234567"))
    one.response(answer({"content": "my name is Robin Example"}))
    assert list(one.leaks("nothing of it")) == []
    assert list(one.leaks(f"a: 1\nb: {text}\n"))
