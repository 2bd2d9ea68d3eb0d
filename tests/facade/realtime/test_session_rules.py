"""What is wrong with a session as a whole, what Python has beside JSON, and what a session shows of itself."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from collections import OrderedDict, deque
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from facade.errors import InvalidArguments
from facade.realtime import session as classes
from facade.realtime.session import (
    Audio,
    AudioInput,
    AudioOutput,
    FunctionTool,
    McpTool,
    Pcm,
    Prompt,
    ServerVad,
    Session,
    Transcription,
    TranscriptionSession,
)
from facade.realtime.session_rules import session_json
from generated.runtime.types import UNSET
from tests.facade.realtime.session_places import PURPOSES, REALTIME, faults, part, read
from tests.facade.realtime.session_tree import NOT_ACCEPTED, PRIVATE, SERVERS

if TYPE_CHECKING:
    from facade.realtime.session_rules import Purpose

# What belongs together


def test_all_faults_are_told_at_once() -> None:
    """One error names each place and says that nothing was sent."""
    session = Session(
        output_modalities=["text", "audio"],
        audio=Audio(output=AudioOutput(speed=2), input=AudioInput(turn_detection=ServerVad(idle_timeout_ms=10))),
        tools=[FunctionTool(name="end"), McpTool(server_label="l")],
        max_output_tokens=0,
    )
    with pytest.raises(InvalidArguments, match=r"^create: nothing was sent\. ") as caught:
        session_json(session, purpose="create")
    assert {fault.where: fault.problem for fault in caught.value.flaws} == {
        "session.output_modalities": "expected exactly 1 in the list, got 2",
        "session.audio.output.speed": "expected a number from 0.25 to 1.5",
        "session.audio.input.turn_detection.idle_timeout_ms": "expected an integer from 5000 to 30000",
        "session.tools[1]": "expected exactly one of server_url, connector_id, tunnel_id, got 0",
        "session.max_output_tokens": "expected an integer from 1 to 4096",
    }


def test_a_mistake_is_told_with_what_would_be_right() -> None:
    """A message names what could stand there: words, classes, bounds."""
    wrong = {
        "truncation": 1,
        "tool_choice": "never",
        "tools": [1, {"type": "web_search"}],
        "audio": {"input": {"turn_detection": "off"}},
        "max_output_tokens": 0.5,
        "prompt": "p1",
        "instructions": ["Be brief."],
        "parallel_tool_calls": 1,
    }
    assert faults({"type": "realtime", **wrong}) == {
        "session.truncation": 'expected "auto", "disabled", RetentionRatio or a mapping like it, got an integer',
        "session.tool_choice": 'expected "none", "auto" or "required"',
        "session.tools[0]": "expected FunctionTool, McpTool or a mapping like it, got an integer",
        "session.tools[1].type": 'expected "function" or "mcp"',
        "session.audio.input.turn_detection": "expected ServerVad, SemanticVad or a mapping like it, got a text",
        "session.max_output_tokens": 'expected an integer from 1 to 4096 or "inf", got a number',
        "session.prompt": "expected Prompt or a mapping like it, got a text",
        "session.instructions": "expected a text, got a list",
        "session.parallel_tool_calls": "expected True or False, got an integer",
    }


@pytest.mark.parametrize("servers", [(), SERVERS[:2], SERVERS[1:], SERVERS], ids=" ".join)
def test_an_mcp_tool_is_reached_in_one_way(servers: tuple[str, ...]) -> None:
    """An MCP tool without an address, a connector or a tunnel, or with several, is refused as a whole."""
    values = dict(zip([*SERVERS], ("https://example.com/", "connector_gmail", "tunnel_" + "a" * 32), strict=True))
    tool = {"type": "mcp", "server_label": "l", **{name: values[name] for name in servers}}
    assert faults(part("Session", tools=[tool])).keys() == {"session.tools[0]"}


@pytest.mark.parametrize("count", [0, 2])
def test_a_model_answers_in_one_way(count: int) -> None:
    """Text and audio cannot be asked for together, and something has to be."""
    assert faults(part("Session", output_modalities=["text", "audio"][:count])).keys() == {"session.output_modalities"}


@pytest.mark.parametrize(
    ("way", "kind"),
    [(".languages", "Transcription"), (".allowed_callers", "McpTool"), (".keywords", ""), (".tool_names", "")],
)
def test_some_lists_are_never_empty(way: str, kind: str) -> None:
    """An empty list is refused where the service wants at least one."""
    place = next(place for place in REALTIME if place.way.endswith(f"{way}[0]"))
    *before, last = place.steps
    found = faults(attrs.evolve(place, steps=(*before, attrs.evolve(last, holds=()))).mapping([]))
    assert list(found.values()) == (["expected at least 1 in the list, got 0"] if kind else [])


def test_a_part_in_the_wrong_place_is_refused() -> None:
    """A class is not read as a mapping of unknown fields."""
    wrong: Any = AudioInput()
    assert faults(Session(audio=wrong)) == {"session.audio": "expected Audio or a mapping like it, got AudioInput"}
    assert faults({"type": "realtime", "new": Audio()}) == {
        "session.new": "JSON cannot say this: it is of the type Audio"
    }
    assert faults(Pcm()) == {"session": "expected Session or a mapping like it, got Pcm"}


@pytest.mark.parametrize("session", [None, "gpt-realtime-2", [("type", "realtime")], 1, b"{}"], ids=repr)
@pytest.mark.parametrize("purpose", PURPOSES)
def test_what_is_no_session_is_refused(session: Any, purpose: Purpose) -> None:
    """Only our class and mappings are sessions."""
    assert faults(session, purpose).keys() == {"session"}


# Sessions of several sorts


def test_a_mapping_says_its_type_itself() -> None:
    """A class has its type; a mapping is sent as it stands, and the service refuses one without."""
    assert session_json(Session(), purpose="create") == {"type": "realtime"}
    assert faults({"model": "gpt-realtime-2"}) == {"session.type": 'is missing: expected "realtime"'}
    assert faults({}, "secret") == {"session.type": 'is missing: expected "realtime"'}
    assert faults({"type": "other"}, "secret") == {"session.type": 'expected "realtime" or "transcription"'}


@pytest.mark.parametrize("purpose", ["create", "accept"])
@pytest.mark.parametrize(
    "session", [TranscriptionSession(), {"type": "transcription", "audio": 1}], ids=["class", "mapping"]
)
def test_a_session_that_only_transcribes_takes_a_secret(session: Any, purpose: Purpose) -> None:
    """A call is created and accepted with a realtime session alone."""
    assert faults(session, purpose) == {
        "session.type": 'expected "realtime": a session that only transcribes takes a client secret'
    }


@pytest.mark.parametrize("name", sorted(NOT_ACCEPTED))
def test_thresholds_are_refused_when_a_sip_call_is_accepted(name: str) -> None:
    """The service does not take them then; it does when a call is created."""
    session = part("Session", audio={"input": {"turn_detection": {"type": "server_vad", name: 1}}})
    assert read(session, "create") == read(session, "secret") == session
    assert faults(session, "accept") == {
        f"session.audio.input.turn_detection.{name}": (
            "the service refuses it when a SIP call is accepted; leave it out"
        )
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("modalities", "it is now output_modalities"),
        ("voice", "it is now audio.output.voice"),
        ("speed", "it is now audio.output.speed"),
        ("input_audio_format", "it is now audio.input.format"),
        ("output_audio_format", "it is now audio.output.format"),
        ("input_audio_transcription", "it is now audio.input.transcription"),
        ("input_audio_noise_reduction", "it is now audio.input.noise_reduction"),
        ("turn_detection", "it is now audio.input.turn_detection"),
        ("max_response_output_tokens", "it is now max_output_tokens"),
        ("temperature", "no other field has taken its place"),
        ("client_secret", "an argument beside the session, `seconds`"),
    ],
)
def test_names_of_the_beta_are_refused_with_the_new_ones(old: str, new: str) -> None:
    """The service would ignore or refuse them; here it is said what they are called now, whatever they hold."""
    for value in (None, PRIVATE, {"expires_after": 1}):
        for session in ({"type": "realtime", old: value}, Session(extra={old: value})):
            for purpose in PURPOSES:
                found = faults(session, purpose)
                assert found.keys() == {f"session.{old}"}
                assert "of the beta; " in found[f"session.{old}"]
                assert found[f"session.{old}"].endswith(new)


@pytest.mark.parametrize("side", ["input", "output"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("pcm16", {"type": "audio/pcm", "rate": 24000}),
        ("g711_ulaw", {"type": "audio/pcmu"}),
        ("g711_alaw", {"type": "audio/pcma"}),
    ],
)
def test_formats_of_the_beta_are_refused_with_the_new_ones(side: str, old: str, new: dict[str, Any]) -> None:
    """A format was a word; the message shows what it is now, and that is accepted."""
    found = faults(part("Session", audio={side: {"format": old}}))
    assert found == {f"session.audio.{side}.format": f'"{old}" is a word of the beta; it is now {json.dumps(new)}'}
    session = part("Session", audio={side: {"format": new}})
    assert read(session) == session


def test_a_session_that_only_transcribes_has_its_own_old_names() -> None:
    """No hint leads to a field that such a session lacks."""
    found = faults({"type": "transcription", "input_audio_format": "pcm16", "voice": "alloy"}, "secret")
    assert found == {"session.input_audio_format": "a name of the beta; it is now audio.input.format"}


# What Python has beside JSON


def test_what_is_like_json_is_sent_as_json() -> None:
    """Tuples and other sequences are arrays, any mapping is an object, and what was left out is not there."""

    class Mode(StrEnum):
        TEXT = "text"

    session = {
        "type": "realtime",
        "model": UNSET,
        "output_modalities": (Mode.TEXT,),
        "audio": MappingProxyType({"output": OrderedDict(speed=1)}),
        "tools": deque([FunctionTool(name="f", parameters={"required": ("a",), "left_out": UNSET})]),
        "new": (1, {"x": ()}),
    }
    body = read(session)
    assert (
        json.loads(json.dumps(body))
        == body
        == {
            "type": "realtime",
            "output_modalities": ["text"],
            "audio": {"output": {"speed": 1}},
            "tools": [{"type": "function", "name": "f", "parameters": {"required": ["a"]}}],
            "new": [1, {"x": []}],
        }
    )


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("inf"), b"", {1}, object(), dt.datetime.now(tz=dt.UTC), 10**400, range, 1j, bytearray(b"x")],
    ids=lambda value: value if isinstance(value, str) else f"{type(value).__name__} {value!r:.3}",
)
@pytest.mark.parametrize("place", ["session.new", "session.tracing.metadata.a", "session.tools[0].parameters.a"])
def test_what_json_cannot_say_is_refused_with_its_place(value: Any, place: str) -> None:
    """Wherever the service takes anything, it is still JSON."""
    for inner, step in ((value, ""), ([0, value], "[1]"), ({"b": [{"c": value}]}, ".b[0].c")):
        session = {
            "session.new": {"type": "realtime", "new": inner},
            "session.tracing.metadata.a": part("Session", tracing={"metadata": {"a": inner}}),
            "session.tools[0].parameters.a": Session(tools=[FunctionTool(name="f", parameters={"a": inner})]),
        }[place]
        assert faults(session).keys() == {f"{place}{step}"}


@pytest.mark.parametrize("half", ["\ud83d", "cut off \ude00", "\u00e9\udfff\u00e9"], ids=ascii)
def test_half_a_character_is_refused_with_its_place(half: str) -> None:
    """JSON could say it and UTF-8 cannot, so a text that was cut off in a bad place never leaves, whatever it is."""
    prompt = Prompt(id="p", variables={"whole": "\U0001f600", "half": half})
    tool = FunctionTool(name="f", parameters={"a": [half]})
    found = faults(Session(instructions=half, prompt=prompt, tools=[tool], extra={"new": {"a": half, half: 1}}))
    assert found == dict.fromkeys(
        (
            "session.instructions", "session.prompt.variables.half", "session.tools[0].parameters.a[0]",
            "session.new.a", "session.new[...]",
        ),
        "holds half a character, which cannot be sent",
    )  # fmt: skip
    assert faults({"type": "realtime", half: 1}).keys() == {"session[...]"}


def test_what_has_no_end_is_refused() -> None:
    """A list within itself, or one a thousand lists deep, is told as such."""
    endless: list[Any] = []
    endless += [endless, endless]
    deep: Any = 0
    for _ in range(1000):
        deep = {"a": deep}
    for value in (endless, deep):
        assert faults({"type": "realtime", "new": value}) == {"session.new": "is nested too deeply"}
        assert faults(Session(extra={"new": value})) == {"session.new": "is nested too deeply"}
    shallow: Any = 0
    for _ in range(60):
        shallow = [shallow]
    assert read({"type": "realtime", "new": shallow})["new"] == shallow


@pytest.mark.parametrize(
    ("name", "kind"), [(1, "an integer"), (None, "null"), (("a",), "a list"), (b"type", "bytes"), (UNSET, "Unset")]
)
def test_names_are_texts(name: Any, kind: str) -> None:
    """A name that is no text is a fault of the mapping that it stands in, wherever that is."""
    assert faults({"type": "realtime", name: 1}) == {"session": f"expected texts as names, got {kind}"}
    assert faults({"type": "realtime", "new": {"a": {name: 1}}}).keys() == {"session.new.a"}
    assert faults(Session(extra={name: 1})).keys() == {"session"}
    assert faults(Session(prompt=Prompt(id="p", variables={name: "x"}))).keys() == {"session.prompt.variables"}


def test_a_name_that_could_be_private_is_not_shown() -> None:
    """Names of the caller's choice are shown only if they are plain words."""
    variables: Any = {"visits": 1, "X-Name": 1, "Ada Lovelace": 1, "+15550100": 1, "a" * 50: 1}
    found = faults(Session(prompt=Prompt(id="p", variables=variables)))
    where = "session.prompt.variables"
    assert found.keys() == {f"{where}.visits", f"{where}.X-Name", f"{where}[...]"}


@pytest.mark.parametrize("extra", [1, "x", [("a", 1)], None], ids=repr)
def test_extra_is_a_mapping(extra: Any) -> None:
    """What adds fields has names for them."""
    assert faults(Session(audio=Audio(extra=extra))).keys() == {"session.audio.extra"}


def test_extra_adds_and_does_not_contradict() -> None:
    """A field can be named in `extra` if it is not set; it is checked all the same."""
    assert read(Session(extra={"model": "m", "new": 1})) == {"type": "realtime", "model": "m", "new": 1}
    assert faults(Session(extra={"model": 1})).keys() == {"session.model"}
    assert faults(Session(model="m", extra={"model": "m"})) == {
        "session.model": "is given twice, by its own name and in extra"
    }


# The values themselves


def test_nothing_that_could_be_private_is_in_a_repr() -> None:
    """A repr shows what is set and hides texts, keys, addresses and mappings; what is not set is not there."""
    shown = repr(
        Session(
            model="gpt-realtime-2",
            instructions=PRIVATE,
            audio=Audio(input=AudioInput(transcription=Transcription(prompt=PRIVATE, keywords=[PRIVATE]))),
            tools=[
                FunctionTool(name="f", description=PRIVATE, parameters={"a": PRIVATE}),
                McpTool(
                    server_label="l",
                    server_url=PRIVATE,
                    tunnel_id=PRIVATE,
                    authorization=PRIVATE,
                    headers={"a": PRIVATE},
                    server_description=PRIVATE,
                ),
                {"type": "mcp", "authorization": PRIVATE},
            ],
            prompt=Prompt(id="p", variables={"name": PRIVATE, "text": classes.InputText(text=PRIVATE)}),
            tracing=classes.Tracing(metadata={"a": PRIVATE}),
            extra={"new": PRIVATE},
        )
    )
    assert PRIVATE not in shown
    assert shown == (
        "Session(type='realtime', model='gpt-realtime-2', instructions=[hidden], audio=Audio(input=AudioInput("
        "transcription=Transcription(keywords=[hidden], prompt=[hidden]))), tools=[FunctionTool(type='function', "
        "name='f', description=[hidden], parameters=[hidden]), McpTool(type='mcp', server_label='l', "
        "server_url=[hidden], tunnel_id=[hidden], authorization=[hidden], server_description=[hidden], "
        "headers=[hidden]), [hidden]], prompt=Prompt(id='p', variables=[hidden]), "
        "tracing=Tracing(metadata=[hidden]), extra=[hidden])"
    )
    image = classes.InputImage(detail="low", image_url=PRIVATE)
    file = classes.InputFile(filename=PRIVATE, file_data=PRIVATE, file_url=PRIVATE)
    assert PRIVATE not in repr((image, file, Session(prompt={"id": "p", "variables": {"a": PRIVATE}})))


def test_parts_are_values() -> None:
    """Parts are equal if they say the same, can be copied and stored, and do not change."""
    session = Session(model="m", audio=Audio(output=AudioOutput(voice="marin")))
    assert session == Session(model="m", audio=Audio(output=AudioOutput(voice="marin")))
    assert session != Session(model="m")
    assert copy.deepcopy(session) == pickle.loads(pickle.dumps(session)) == session  # noqa: S301 - our own
    assert hash(session) == hash(copy.copy(session))
    assert attrs.evolve(session, model="n").model == "n"
    changed: Any = session
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        changed.model = "n"


def test_a_session_is_read_and_not_changed() -> None:
    """What is sent is a copy, so that nobody changes it afterwards."""
    session = {"type": "realtime", "tools": [{"type": "function", "parameters": {"a": [1]}}], "new": {"b": [2]}}
    before = copy.deepcopy(session)
    body = read(session)
    body["tools"][0]["parameters"]["a"].append(3)
    body["new"]["b"].append(3)
    assert session == before
