"""A call is placed with what was asked for, once; what cannot be asked for is said before anything is sent."""

from __future__ import annotations

import datetime as dt
import math
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Direction, Status
from facade.errors import CallOutcomeUnknown, InvalidArguments, Unsupported
from facade.outcomes import Category
from generated.voiceai import models
from tests.facade.services import Fault

if TYPE_CHECKING:
    from tests.facade.clients import OpenVoiceAI
    from tests.facade.services import VoiceAI

TO: Final = "+15550100"
KNOWN: Final[dict[str, Any]] = {"to": TO, "agent": "agent-1"}
OWN_KEY: Final = "attempt-17"
VOICE: Final[dict[str, Any]] = {
    "voice_id": "voice-1",
    "model": "voiceai-tts-v1-latest",
    "language": "en",
    "temperature": 0.5,
    "top_p": 0.8,
    "dictionary_id": "dictionary-1",
}
ANSWER: Final = {
    "call_id": "call-1",
    "agent_id": "agent-1",
    "target_phone_number": TO,
    "room_name": "room-1",
    "status": "initiated",
    "initiated_at": "2026-08-18T09:30:00Z",
}


# What goes out


def test_a_call_is_placed(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The agent's id and the number go out, and nothing else."""
    open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1")
    (arrived,) = voiceai_service.arrived
    assert (arrived.method, arrived.path) == ("POST", "/api/v1/calls/outbound")
    assert arrived.json == {"agent_id": "agent-1", "target_phone_number": TO}
    assert voiceai_service.placed == {TO: 1}


@pytest.mark.parametrize(
    "overrides",
    [
        {"tts_params": VOICE},
        models.RuntimeAgentConfigOverrides(tts_params=models.TTSParams(**VOICE)),
        {"tts_params": models.TTSParams(**VOICE)},
    ],
    ids=["mapping", "model", "both"],
)
def test_all_that_may_differ_goes_out(
    voiceai_service: VoiceAI,
    open_voiceai: OpenVoiceAI,
    overrides: models.RuntimeAgentConfigOverrides | dict[str, Any],
) -> None:
    """Variables go out flat, and every parameter of the voice by the service's own name."""
    variables: dict[str, str | float | bool] = {"name": "Ada", "visits": 3, "share": 0.5, "new": True}
    client = open_voiceai(voiceai_service)
    client.calls.place(to=TO, agent="agent-1", dynamic_variables=variables, agent_overrides=overrides)
    assert voiceai_service.arrived[0].json == {
        "agent_id": "agent-1",
        "target_phone_number": TO,
        "dynamic_variables": variables,
        "agent_overrides": {"tts_params": VOICE},
    }


def test_what_the_document_does_not_know_goes_out(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """New models, languages, parameters and overrides are the service's to judge; null stays null."""
    voice = {
        "model": "of-next-year",
        "language": "eo",
        "dictionary_version": 2,
        "pace": 1.5,
        "voice_id": None,
        "temperature": 0,
        "top_p": 1,
    }
    overrides = {"tts_params": voice, "greeting": "Hello"}
    voiceai_service.fault("POST", "/api/v1/calls/outbound", Fault(status=200, body=ANSWER))
    open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1", agent_overrides=overrides)
    assert voiceai_service.arrived[0].json["agent_overrides"] == overrides


def test_overrides_may_leave_the_voice_alone(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """A null in place of the parameters goes out as it is."""
    open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1", agent_overrides={"tts_params": None})
    assert voiceai_service.arrived[0].json["agent_overrides"] == {"tts_params": None}


# What comes back


def test_the_answer_is_told_as_a_call(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """What the service says of the call is there, in the facade's words and in its own."""
    voiceai_service.fault("POST", "/api/v1/calls/outbound", Fault(status=200, body=ANSWER))
    call = open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1")
    assert (call.id, call.provider, call.agent, call.to) == ("call-1", "voiceai", "agent-1", TO)
    assert (call.status, call.service_status, call.direction) == (Status.QUEUED, "initiated", Direction.OUTBOUND)
    assert call.created_at == dt.datetime(2026, 8, 18, 9, 30, tzinfo=dt.UTC)
    assert (call.outcome, call.started_at, call.ended_at, call.ended) == (None, None, None, False)
    assert isinstance(call.raw, models.CreateOutboundCallResponse)
    assert call.raw.room_name == "room-1"
    assert TO not in repr(call)


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("initiated", Status.QUEUED),
        ("initiating", Status.QUEUED),
        ("queued", Status.QUEUED),
        ("ringing", Status.RINGING),
        ("in_progress", Status.IN_PROGRESS),
        ("In-Progress", Status.IN_PROGRESS),
        ("active", Status.IN_PROGRESS),
        ("connected", Status.IN_PROGRESS),
        ("ended", Status.ENDED),
        ("completed", Status.ENDED),
        ("failed", Status.ENDED),
        ("of-next-year", Status.UNKNOWN),
    ],
)
def test_the_service_s_word_is_told_as_a_status(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, word: str, status: Status
) -> None:
    """A word that nobody has told us about is unknown, and kept; how a call went is never said."""
    voiceai_service.fault("POST", "/api/v1/calls/outbound", Fault(status=200, body=ANSWER | {"status": word}))
    call = open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1")
    assert (call.status, call.service_status) == (status, word)
    assert (call.outcome is not None) == call.ended
    if call.outcome is not None:
        assert (call.outcome.category, call.outcome.retry, call.outcome.reason) == (Category.UNKNOWN, None, word)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-08-18T09:30:00", dt.datetime(2026, 8, 18, 9, 30, tzinfo=dt.UTC)),
        ("2026-08-18T11:30:00+02:00", dt.datetime(2026, 8, 18, 9, 30, tzinfo=dt.UTC)),
        ("just now", None),
        (1787045400, None),
        (None, None),
    ],
)
def test_the_moment_is_read_as_far_as_it_is_one(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, written: object, moment: dt.datetime | None
) -> None:
    """The document calls it a string; one without a time zone is in UTC, and what is no moment is left out."""
    voiceai_service.fault("POST", "/api/v1/calls/outbound", Fault(status=200, body=ANSWER | {"initiated_at": written}))
    assert open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1").created_at == moment


def test_what_the_answer_leaves_empty_is_known_from_the_question(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI
) -> None:
    """Whom the call is for was said when it was placed."""
    empty = ANSWER | {"agent_id": None, "target_phone_number": "", "status": None}
    voiceai_service.fault("POST", "/api/v1/calls/outbound", Fault(status=200, body=empty))
    call = open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1")
    assert (call.agent, call.to, call.status, call.service_status) == ("agent-1", TO, Status.UNKNOWN, None)


@pytest.mark.parametrize("call_id", [None, "", 17])
def test_an_answer_without_an_id_leaves_the_outcome_unknown(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, call_id: object
) -> None:
    """The call may have been placed; the token says which attempt that was, and the caller's own key is in it."""
    voiceai_service.fault("POST", "/api/v1/calls/outbound", Fault(status=200, body=ANSWER | {"call_id": call_id}))
    with pytest.raises(CallOutcomeUnknown) as raised:
        open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1", token=OWN_KEY)
    token = raised.value.token
    assert token is not None
    assert (token.provider, token.key, token.to, token.agent) == ("voiceai", OWN_KEY, TO, "agent-1")
    assert len(voiceai_service.arrived) == 1


@pytest.mark.parametrize(
    "fault", [Fault.dropped(), Fault(done=True, status=500), Fault(done=True, status=503), Fault.truncated()]
)
def test_a_lost_answer_does_not_dial_again(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, fault: Fault) -> None:
    """The call was placed, and nobody heard so: that is said, and it is not tried again."""
    voiceai_service.fault("POST", "/api/v1/calls/outbound", fault)
    with pytest.raises(CallOutcomeUnknown) as raised:
        open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1")
    assert raised.value.token is not None
    assert raised.value.token.key.startswith("vf-")
    assert voiceai_service.placed == {TO: 1}


def test_a_call_that_was_surely_not_placed_is_tried_again(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Too many requests, and a service that says when to come back, have not placed anything."""
    voiceai_service.fault("POST", "/api/v1/calls/outbound", Fault(status=429))
    voiceai_service.fault("POST", "/api/v1/calls/outbound", Fault(status=503, headers={"retry-after": "1"}))
    open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1")
    assert voiceai_service.placed == {TO: 1}
    assert len(voiceai_service.arrived) == 3


# What cannot be asked for

UNSUPPORTED: Final[list[tuple[dict[str, Any], str, str]]] = [
    ({"squad": "squad-1"}, "squad", "agent"),
    ({"workflow": "workflow-1"}, "workflow", "agent"),
    ({"from_number": "+15550101"}, "from_number", "config.phone_number"),
    ({"agent_version": "2"}, "agent_version", "deployed"),
    ({"recording": False}, "recording", "config.recording_enabled"),
    ({"webhook_url": "https://example.com"}, "webhook_url", "config.webhooks"),
    ({"metadata": {}}, "metadata", "dynamic_variables"),
    ({"name": "First call"}, "name", "id"),
    ({"not_before": dt.datetime(2027, 1, 1, tzinfo=dt.UTC)}, "not_before", "when it is time"),
    ({"not_after": dt.datetime(2027, 1, 1, tzinfo=dt.UTC)}, "not_after", "when it is time"),
    ({"agent": {"config": {"prompt": "Be kind."}}}, "a transient agent", "agents.create"),
    ({"agent": models.AgentConfig(prompt="Be kind.")}, "a transient agent", "agents.create"),
]


@pytest.mark.parametrize(("asked", "named", "advice"), UNSUPPORTED)
def test_what_the_service_cannot_do_is_said_before_anything_is_sent(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, asked: dict[str, Any], named: str, advice: str
) -> None:
    """The error names the service and the argument, and says what can be done in its place."""
    with pytest.raises(Unsupported, match=r"^Voice\.ai does not offer ") as raised:
        open_voiceai(voiceai_service).calls.place(**KNOWN | asked)
    assert (raised.value.provider, raised.value.argument) == ("Voice.ai", named)
    assert advice in raised.value.advice
    assert voiceai_service.arrived == []


def test_all_that_the_service_cannot_do_is_said_at_once(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Who asks for three such things hears of all three."""
    with pytest.raises(Unsupported, match=r"recording.*Nor does it offer metadata, name\."):
        open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1", recording=True, metadata={"a": 1}, name="N")
    assert voiceai_service.arrived == []


def test_there_are_no_batches(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Several at once are placed one by one."""
    with pytest.raises(Unsupported, match=r"place_many.*Call `place` for each"):
        open_voiceai(voiceai_service).calls.place_many(to=[TO, "+15550101"], agent="agent-1", deadline=5)
    assert voiceai_service.arrived == []


# What is wrong


def test_all_faults_are_told_at_once(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Each argument that cannot be right is named, and nothing is sent."""
    voice = {
        "voice_id": "",
        "model": 1,
        "language": " ",
        "dictionary_id": ["d"],
        "temperature": 2.1,
        "top_p": math.nan,
        "dictionary_version": 0,
    }
    variables: dict[str, Any] = {"list": [1], "none": None}
    with pytest.raises(InvalidArguments) as raised:
        open_voiceai(voiceai_service).calls.place(
            to="555 0100",
            agent="../agent",
            dynamic_variables=variables,
            agent_overrides={"tts_params": voice},
            token=OWN_KEY[:5],
        )
    assert {flaw.where for flaw in raised.value.flaws} == {
        "to",
        "agent",
        "token",
        "dynamic_variables.list",
        "dynamic_variables.none",
        *(f"agent_overrides.tts_params.{name}" for name in voice),
    }
    assert voiceai_service.arrived == []


@pytest.mark.parametrize(
    ("asked", "where"),
    [
        ({"agent": None}, "agent"),
        ({"agent": ""}, "agent"),
        ({"to": "sip:someone@example.com"}, "to"),
        ({"to": None}, "to"),
        ({"token": 12345678}, "token"),
        ({"dynamic_variables": ["name"]}, "dynamic_variables"),
        ({"dynamic_variables": {"n": math.inf}}, "dynamic_variables.n"),
        ({"agent_overrides": "voice-1"}, "agent_overrides"),
        ({"agent_overrides": models.TTSParams(voice_id="voice-1")}, "agent_overrides"),
        ({"agent_overrides": {"tts_params": "voice-1"}}, "agent_overrides.tts_params"),
    ],
)
def test_a_fault_is_told_with_its_place(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, asked: dict[str, Any], where: str
) -> None:
    """Nothing is sent, and the way to what is wrong is told."""
    with pytest.raises(InvalidArguments) as raised:
        open_voiceai(voiceai_service).calls.place(**KNOWN | asked)
    assert [flaw.where for flaw in raised.value.flaws] == [where]
    assert voiceai_service.arrived == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("temperature", "1"),
        ("temperature", True),
        ("temperature", -0.1),
        ("top_p", 1.1),
        ("dictionary_version", 1.5),
        ("dictionary_version", True),
        ("voice_id", 17),
    ],
)
def test_a_parameter_of_the_voice_keeps_to_its_bounds(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, name: str, value: object
) -> None:
    """Bounds and types are those of the document, in a mapping and in a model."""
    client = open_voiceai(voiceai_service)
    voice = models.TTSParams.from_dict({name: value})
    for overrides in ({"tts_params": {name: value}}, models.RuntimeAgentConfigOverrides(tts_params=voice)):
        with pytest.raises(InvalidArguments) as raised:
            client.calls.place(to=TO, agent="agent-1", agent_overrides=overrides)
        assert [flaw.where for flaw in raised.value.flaws] == [f"agent_overrides.tts_params.{name}"]
    assert voiceai_service.arrived == []


@pytest.mark.parametrize("value", [{1, 2}, math.nan], ids=["set", "nan"])
def test_what_cannot_be_written_is_not_sent(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, value: object) -> None:
    """A parameter that nobody knows still has to be JSON."""
    with pytest.raises(InvalidArguments) as raised:
        open_voiceai(voiceai_service).calls.place(
            to=TO, agent="agent-1", agent_overrides={"tts_params": {"pace": value}}
        )
    assert [flaw.where for flaw in raised.value.flaws] == ["agent_overrides"]
    assert voiceai_service.arrived == []


def test_what_was_given_stays_as_it_is(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The caller's own objects are read, not changed."""
    variables, overrides = {"name": "Ada"}, {"tts_params": {"voice_id": "voice-1"}}
    client = open_voiceai(voiceai_service)
    for _ in range(2):
        client.calls.place(to=TO, agent="agent-1", dynamic_variables=variables, agent_overrides=overrides)
    assert (variables, overrides) == ({"name": "Ada"}, {"tts_params": {"voice_id": "voice-1"}})
    assert voiceai_service.arrived[0].json == voiceai_service.arrived[1].json
