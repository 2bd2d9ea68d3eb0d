"""Calls as Vapi tells of them, told in the facade's words; nothing that is new or odd stops it."""

from __future__ import annotations

import copy
import datetime as dt
import functools
import json
import pickle
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facade.calls import Call, Direction, Status
from facade.errors import InvalidArguments, NotFound, UnreadableAnswer
from facade.outcomes import Category, Outcome
from facade.outcomes import Fault as Blame
from generated.vapi import models
from tests.facade.services import Fault
from tests.facade.vapi.asking import NOBODY, SPECS, misfits
from tests.generated.payloads import TOO_MUCH, Payloads, named

if TYPE_CHECKING:
    from random import Random

    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

UTC: Final = dt.UTC
SECRETS: Final = {
    "theirs": "+15550123",
    "ours": "+15550145",
    "transcript": "AI: Hello. User: My name is Robin.",
    "summary": "Robin moved house.",
    "recording": "https://storage.vapi.ai/recording-of-robin.wav",
    "control": "https://phone-call-websocket.vapi.ai/call-1/control",
}
#: A call that has ended, as the service shows it; the first four keys are all that the document promises.
WHOLE: Final[dict[str, Any]] = {
    "id": "call-1",
    "orgId": "org-1",
    "createdAt": "2026-08-18T09:30:00.123Z",
    "updatedAt": "2026-08-18T09:40:00.456Z",
    "startedAt": "2026-08-18T09:30:10.000Z",
    "endedAt": "2026-08-18T09:32:40.500Z",
    "type": "outboundPhoneCall",
    "status": "ended",
    "endedReason": "customer-ended-call",
    "name": "order-17",
    "assistantId": "agent-1",
    "phoneNumberId": "line-1",
    "phoneNumber": {"twilioAccountSid": "AC0", "twilioPhoneNumber": SECRETS["ours"]},
    "customer": {"number": SECRETS["theirs"], "name": "Robin"},
    "phoneCallProvider": "twilio",
    "phoneCallTransport": "pstn",
    "schedulePlan": {"earliestAt": "2026-08-18T09:30:00+02:00"},
    "cost": 0.1234,
    "costBreakdown": {"total": 0.1234, "stt": 0.01},
    "costs": [{"type": "vapi", "subType": "normal", "minutes": 2.5, "cost": 0.1234}],
    "monitor": {"controlUrl": SECRETS["control"], "listenUrl": "wss://phone-call-websocket.vapi.ai/call-1/listen"},
    "analysis": {"summary": SECRETS["summary"], "successEvaluation": "true"},
    "artifact": {
        "transcript": SECRETS["transcript"],
        "recordingUrl": "https://storage.vapi.ai/old.wav",
        "stereoRecordingUrl": "https://storage.vapi.ai/old-stereo.wav",
        "recording": {
            "stereoUrl": "https://storage.vapi.ai/stereo.wav",
            "mono": {"combinedUrl": SECRETS["recording"], "assistantUrl": "https://storage.vapi.ai/a.wav"},
        },
        "messages": [
            {"role": "bot", "message": "Hello.", "time": 1, "endTime": 2, "secondsFromStart": 0},
            {"role": "user", "message": "My name is Robin.", "time": 3, "endTime": 4, "secondsFromStart": 1},
            {"role": "somebody-new", "message": "?"},
        ],
    },
}
PROMISED: Final = {key: WHOLE[key] for key in ("id", "orgId", "createdAt", "updatedAt")}


def got(service: Vapi, open_vapi: OpenVapi, body: dict[str, Any]) -> Call:
    """Return a call that the service tells of in this way."""
    service.fault("GET", "/call/call-1", Fault(status=200, body=body))
    return open_vapi(service).calls.get("call-1")


# A whole one


def test_a_whole_call_is_told(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """All that the service says is there, in the words that hold for every service."""
    assert not misfits("Call", WHOLE | {"artifact": {**WHOLE["artifact"], "messages": []}})
    call = got(vapi_service, open_vapi, WHOLE)
    assert call == Call(
        id="call-1",
        provider="vapi",
        status=Status.ENDED,
        service_status="ended",
        direction=Direction.OUTBOUND,
        agent="agent-1",
        to=SECRETS["theirs"],
        from_number=SECRETS["ours"],
        created_at=dt.datetime(2026, 8, 18, 9, 30, 0, 123000, tzinfo=UTC),
        scheduled_for=dt.datetime(2026, 8, 18, 7, 30, tzinfo=UTC),
        started_at=dt.datetime(2026, 8, 18, 9, 30, 10, tzinfo=UTC),
        ended_at=dt.datetime(2026, 8, 18, 9, 32, 40, 500000, tzinfo=UTC),
        outcome=Outcome(category=Category.COMPLETED, fault=Blame.NOBODY, retry=False, reason="customer-ended-call"),
        transcript=SECRETS["transcript"],
        summary=SECRETS["summary"],
        recording=SECRETS["recording"],
        cost=0.1234,
        control=SECRETS["control"],
        raw=None,
    )
    assert call.ended
    assert call.duration == 150.5


def test_the_whole_answer_is_kept(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """`raw` is typed, and gives back what came in, to the letter."""
    raw = got(vapi_service, open_vapi, WHOLE).raw
    assert isinstance(raw, models.Call)
    assert json.dumps(raw.to_dict()) == json.dumps(WHOLE)
    assert isinstance(raw.artifact, models.Artifact)
    assert isinstance(raw.artifact.messages, list)
    assert [type(message) for message in raw.artifact.messages[:2]] == [models.BotMessage, models.UserMessage]


def test_nothing_private_is_shown(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Neither a call nor the answer that it came from shows numbers, words, recording or control address."""
    call = got(vapi_service, open_vapi, WHOLE)
    for text in (repr(call), str(call), f"{call!s}", repr([call]), repr(call.raw), repr({"call": call.raw})):
        assert not [name for name, secret in SECRETS.items() if secret in text]
        assert "Robin" not in text
        assert "vapi.ai" not in text
    assert "ended" in repr(call)
    assert "call-1" in repr(call)


def test_a_call_can_be_kept(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A call can be copied and pickled with all that is in it."""
    call = got(vapi_service, open_vapi, WHOLE)
    for again in (copy.deepcopy(call), pickle.loads(pickle.dumps(call))):  # noqa: S301 - it was written here
        assert again == call
        assert again.raw.to_dict() == WHOLE


# What is missing, new or odd


def test_a_call_of_which_nothing_is_said_is_told(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """What the service does not say is None, and the status unknown."""
    assert got(vapi_service, open_vapi, PROMISED) == Call(
        id="call-1",
        provider="vapi",
        status=Status.UNKNOWN,
        created_at=dt.datetime(2026, 8, 18, 9, 30, 0, 123000, tzinfo=UTC),
        raw=None,
    )


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("scheduled", Status.SCHEDULED),
        ("queued", Status.QUEUED),
        ("ringing", Status.RINGING),
        ("in-progress", Status.IN_PROGRESS),
        ("forwarding", Status.TRANSFERRING),
        ("ended", Status.ENDED),
        ("not-found", Status.UNKNOWN),
        ("deletion-failed", Status.UNKNOWN),
        ("warming-up", Status.UNKNOWN),
        ("", Status.UNKNOWN),
        (None, Status.UNKNOWN),
    ],
)
def test_each_status_is_told(vapi_service: Vapi, open_vapi: OpenVapi, word: str | None, status: Status) -> None:
    """Each status of the document has a word here, a new one is unknown, and the service's own word is kept."""
    call = got(vapi_service, open_vapi, PROMISED | {"status": word, "endedReason": "customer-busy"})
    assert (call.status, call.service_status) == (status, word or None)
    assert (call.outcome is not None) == call.ended == (status is Status.ENDED)


def test_every_status_of_the_document_is_decided_here() -> None:
    """A status that Vapi adds to its document is noticed: it may need a word of its own."""
    assert set(models.CallStatusValues) == {
        "scheduled", "queued", "ringing", "in-progress", "forwarding", "ended", "not-found", "deletion-failed",
    }  # fmt: skip


@pytest.mark.parametrize("word", [None, "deletion-failed", "archived"])
def test_a_call_with_an_end_has_ended(vapi_service: Vapi, open_vapi: OpenVapi, word: str | None) -> None:
    """Without a status, or with one that nobody knows, the time of its end says that a call is over."""
    body = PROMISED | {"endedAt": "2026-08-18T09:40:00Z", "endedReason": "customer-busy"}
    call = got(vapi_service, open_vapi, body if word is None else body | {"status": word})
    assert (call.status, call.service_status) == (Status.ENDED, word)
    assert call.outcome is not None
    assert call.outcome.category is Category.UNREACHABLE


def test_a_known_status_is_believed(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A call that goes on goes on, whatever else is written beside it."""
    body = PROMISED | {"status": "in-progress", "endedAt": "2026-08-18T09:40:00Z"}
    assert got(vapi_service, open_vapi, body).status is Status.IN_PROGRESS


@pytest.mark.parametrize("reason", [None, "a-reason-from-the-future", "x" * 500])
def test_an_end_without_a_known_reason_has_an_outcome(
    vapi_service: Vapi, open_vapi: OpenVapi, reason: str | None
) -> None:
    """The outcome is unknown then, and the service's own word is kept."""
    call = got(vapi_service, open_vapi, PROMISED | {"status": "ended", "endedReason": reason})
    assert call.outcome == Outcome(reason=reason)


@pytest.mark.parametrize(
    ("kind", "direction"),
    [
        ("outboundPhoneCall", Direction.OUTBOUND),
        ("inboundPhoneCall", Direction.INBOUND),
        ("webCall", Direction.WEB),
        ("vapi.websocketCall", Direction.WEB),
        ("carrierPigeon", Direction.UNKNOWN),
        (None, Direction.UNKNOWN),
    ],
)
def test_each_direction_is_told(
    vapi_service: Vapi, open_vapi: OpenVapi, kind: str | None, direction: Direction
) -> None:
    """Who called whom decides whose number is which."""
    call = got(vapi_service, open_vapi, WHOLE | {"type": kind})
    numbers = [SECRETS["theirs"], SECRETS["ours"]]
    assert (call.direction, [call.to, call.from_number]) == (
        direction,
        numbers[::-1] if direction is Direction.INBOUND else numbers,
    )


@pytest.mark.parametrize(
    ("fields", "agent"),
    [
        ({"assistantId": "a", "squadId": None}, "a"),
        ({"squadId": "s"}, "s"),
        ({"workflowId": "w"}, "w"),
        ({"assistant": {"name": "transient"}}, None),
    ],
)
def test_whoever_speaks_is_the_agent(
    vapi_service: Vapi, open_vapi: OpenVapi, fields: dict[str, Any], agent: str | None
) -> None:
    """A stored assistant, squad or workflow by its id."""
    assert got(vapi_service, open_vapi, PROMISED | fields).agent == agent


@pytest.mark.parametrize(
    ("artifact", "recording"),
    [
        (WHOLE["artifact"], SECRETS["recording"]),
        ({"recording": {"mono": {"assistantUrl": "a"}, "stereoUrl": "s"}, "recordingUrl": "r"}, "s"),
        ({"recording": {"mono": None}, "recordingUrl": "r"}, "r"),
        ({"recording": None, "stereoRecordingUrl": "t"}, "t"),
        ({"recordingUrl": ""}, None),
        ({}, None),
        (None, None),
    ],
)
def test_the_best_recording_is_taken(
    vapi_service: Vapi, open_vapi: OpenVapi, artifact: dict[str, Any] | None, recording: str | None
) -> None:
    """The whole call in one, wherever the service has put it this year."""
    assert got(vapi_service, open_vapi, PROMISED | {"artifact": artifact}).recording == recording


def test_unknown_fields_and_values_pass(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """What is new at any depth is kept, and nothing else suffers."""
    new = {"deep": [{"of": "the future"}], "number": 1}
    body = WHOLE | {
        "newField": new,
        "phoneCallProvider": "telepathy",
        "costs": [{"type": "karma", "cost": 1}],
        "monitor": {**WHOLE["monitor"], "hologramUrl": "https://example.com"},
        "destination": {"type": "carrier-pigeon", "coop": "north"},
    }
    call = got(vapi_service, open_vapi, body)
    assert call == got(vapi_service, open_vapi, WHOLE)
    assert call.raw["newField"] == new
    assert call.raw.phone_call_provider == "telepathy"
    assert call.raw.to_dict() == body


def test_times_without_a_zone_are_in_utc(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """All times of a call can be compared, with one another and with the caller's own."""
    call = got(vapi_service, open_vapi, WHOLE | {"createdAt": "2026-08-18T09:30:00", "endedAt": "2026-08-18T09:31:00"})
    assert call.created_at == dt.datetime(2026, 8, 18, 9, 30, tzinfo=UTC)
    assert call.duration == 50


@pytest.mark.parametrize(
    "body",
    [
        {**PROMISED, "id": None},
        {**PROMISED, "id": ""},
        {**PROMISED, "id": 5},
        {key: value for key, value in PROMISED.items() if key != "id"},
        {**PROMISED, "endedAt": "yesterday"},
        {**PROMISED, "status": ["ended"]},
        {**PROMISED, "customer": "+15550123"},
        [PROMISED],
        17,
    ],
    ids=["null", "empty", "number", "missing", "date", "list", "text", "in a list", "none at all"],
)
def test_what_is_no_call_is_unreadable(vapi_service: Vapi, open_vapi: OpenVapi, body: Any) -> None:
    """The error has the answer for whoever wants to look, and shows none of it."""
    with pytest.raises(UnreadableAnswer) as raised:
        got(vapi_service, open_vapi, body)
    assert raised.value.status == 200
    assert raised.value.body == json.dumps(body).encode()
    assert "+1555" not in str(raised.value)


SCALARS: Final = (5, -1.5, True, False, None, "", "words", "2026-08-18T09:30:00")


def shuffled(value: Any, random: Random) -> Any:
    """Put some other scalar in the place of some scalars."""
    if isinstance(value, dict):
        return {key: shuffled(item, random) for key, item in value.items()}
    if isinstance(value, list):
        return [shuffled(item, random) for item in value]
    return random.choice(SCALARS) if random.random() < 0.2 else value


@functools.cache
def calls() -> Payloads:
    """Return what makes payloads of the document."""
    return Payloads(json.loads((SPECS / "vapi.json").read_text(encoding="utf-8")))


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, *TOO_MUCH])
@given(random=st.randoms(use_true_random=True))
def test_any_call_is_told_or_unreadable(vapi_service: Vapi, open_vapi: OpenVapi, random: Random) -> None:
    """Whatever the document allows is told; with odd values in it, it is told or unreadable, and nothing else."""
    body = calls().at_random(named("Call"), random) | {"id": "call-1", "createdAt": "2026-08-18T09:30:00Z"}
    call = got(vapi_service, open_vapi, body)
    assert json.dumps(call.raw.to_dict(), sort_keys=True) == json.dumps(body, sort_keys=True)
    for odd in (shuffled(WHOLE, random), shuffled(body, random)):
        try:
            call = got(vapi_service, open_vapi, odd)
        except UnreadableAnswer:
            continue
        repr(call)
        assert isinstance(call.id, str)
        assert call.duration is None or call.duration == call.duration


# Asking


def test_a_call_is_got_by_its_id_or_itself(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """One request asks for one call; a call that is at hand is looked at again."""
    client = open_vapi(vapi_service)
    kept = vapi_service.add_call()
    call = client.calls.get(kept["id"])
    vapi_service.advance(kept, "ringing")
    assert client.calls.get(call).status is Status.RINGING
    assert [request.path for request in vapi_service.arrived] == [f"/call/{kept['id']}"] * 2
    with pytest.raises(InvalidArguments, match="is a call of voiceai, not of vapi"):
        client.calls.get(Call(id=kept["id"], provider="voiceai", status=Status.UNKNOWN, raw=None))


def test_a_call_that_is_not_there_is_not_found(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The error says what to do, and has the id of the request."""
    with pytest.raises(NotFound, match=r"Check the id") as raised:
        open_vapi(vapi_service).calls.get(NOBODY)
    assert (raised.value.provider, raised.value.operation, raised.value.status) == (
        "vapi",
        "CallController_findOne",
        404,
    )
