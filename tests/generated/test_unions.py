"""Every union of both documents decodes to the branch that the payload is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from generated.vapi.models import (
    Artifact,
    BotMessage,
    Call,
    SystemMessage,
    ToolCallMessage,
    ToolCallResultMessage,
    UserMessage,
)
from tests.generated.admission import examples, fitting, is_clear
from tests.generated.payloads import Made, named
from tests.generated.services import NAMES, sent, service
from tests.generated.trees import misfits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.generated.services import Service

#: Unions with payloads that are more than one branch by all that the document says; each has the reason in its overlay.
ALIKE: Final[dict[str, set[str]]] = {
    "vapi": {
        "BarInsightQueriesItem",
        "PieInsightQueriesItem",
        "ServerMessageResponseMessageResponse",
        "SquadMemberDTOAssistantDestinationsItem",
    },
    "voiceai": set(),
}
#: Unions of which all branches may leave out all keys. They are bodies of requests, which nobody has to decode.
TAG_DECIDES: Final[dict[str, set[str]]] = {
    "vapi": {"InsightControllerUpdateBody", "PhoneNumberControllerUpdateBody", "ToolControllerUpdateBody"},
    "voiceai": set(),
}


def faults_in(service: Service, name: str, *, more: int = 0) -> Iterator[str]:
    """Tell which payloads of a union's branches decode to something else, leaving out what is several branches."""
    payloads, union = service.normalised, service.normalised.schemas[name]
    decode = service.reader(name)
    for branch in payloads.leaves(union):
        for payload in examples(payloads, branch, more=more):
            assert fitting(payloads, union, payload), "the payload is none of the branches"
            if is_clear(payloads, union, payload):
                yield from (f"{name}: {fault}" for fault in misfits(payload, decode(sent(payload))))


@pytest.mark.parametrize("name", NAMES)
def test_every_branch_of_every_union_decodes_to_itself(name: str) -> None:
    """A payload with required keys alone, and one with all keys, come out as their own class, down to the bottom."""
    client = service(name)
    assert client.unions()
    assert [fault for union in client.unions() for fault in faults_in(client, union)] == []


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_which_keys_are_there_does_not_matter(name: str) -> None:
    """Whatever is one branch by the document comes out as that one, also with any choice of the optional keys."""
    client = service(name)
    unions = [union for union in client.unions() if not _holds_alike(client, union)]
    assert len(unions) > 0.8 * len(client.unions())
    assert [fault for union in unions for fault in faults_in(client, union, more=4)] == []


def _holds_alike(client: Service, union: str) -> bool:
    """Tell whether a branch of a union has, directly in one of its fields, a union that is listed as alike."""
    schemas = client.normalised.schemas
    inner = [
        schemas[str(branch.get("$ref")).rpartition("/")[2]] for branch in schemas[union]["oneOf"] if "$ref" in branch
    ]
    fields = [field for schema in inner for field in schema.get("properties", {}).values()]
    return any(str(field).find(f"/{alike}'") >= 0 for field in fields for alike in ALIKE[client.name])


def alike(service: Service, first: int, last: int | None) -> set[str]:
    """Name the unions of which some payloads, out of each branch's examples, are several branches."""
    payloads, schemas = service.normalised, service.normalised.schemas
    return {
        union
        for union in service.unions()
        for branch in payloads.leaves(schemas[union])
        for payload in list(examples(payloads, branch, more=8))[first:last]
        if not is_clear(payloads, schemas[union], payload)
    }


@pytest.mark.parametrize("name", NAMES)
def test_what_cannot_be_told_apart_is_listed(name: str) -> None:
    """A union in which one payload can be several branches is listed here, and its overlay says what decides."""
    client = service(name)
    assert alike(client, 1, None) == ALIKE[name]
    assert {union for union in client.unions() if "x-alike" in client.normalised.schemas[union]} == ALIKE[name]


@pytest.mark.parametrize("name", ["vapi"])
def test_what_is_alike_is_exact_where_it_differs(name: str) -> None:
    """Also in a union that is listed as alike, a payload that is one branch by its keys or values decodes to that."""
    client = service(name)
    payloads, schemas = client.normalised, client.normalised.schemas
    for union in ALIKE[name]:
        branches = list(payloads.leaves(schemas[union]))
        made = [list(examples(payloads, branch, more=8)) for branch in branches]
        clear = [any(is_clear(payloads, schemas[union], payload) for payload in several) for several in made]
        assert sum(clear) >= len(branches) - 1, f"{union}: most branches have a payload that is theirs alone"
        assert list(faults_in(client, union, more=8)) == []


@pytest.mark.parametrize("name", NAMES)
def test_answers_can_be_told_apart_without_an_optional_tag(name: str) -> None:
    """Where the document lets a branch leave out its tag, required keys decide, save in bodies of requests."""
    assert alike(service(name), 0, 1) - ALIKE[name] == TAG_DECIDES[name]


# The hardest real case: what was said in a call. The document has the role as a plain string.

TRANSCRIPT: Final = [
    {"role": "system", "message": "You are kind.", "time": 1.0, "secondsFromStart": 0},
    {"role": "bot", "message": "Hello.", "time": 2.0, "endTime": 3.0, "secondsFromStart": 0.1, "source": "x"},
    {"role": "user", "message": "Hi.", "time": 4.0, "endTime": 5.0, "secondsFromStart": 1, "isFiltered": False},
    {
        "role": "tool_calls",
        "message": "",
        "time": 6.0,
        "secondsFromStart": 2,
        "toolCalls": [{"id": "1", "type": "function"}],
    },
    {"role": "tool_call_result", "name": "f", "result": "{}", "time": 7.0, "secondsFromStart": 3, "toolCallId": "1"},
]
SPEAKERS: Final = [SystemMessage, BotMessage, UserMessage, ToolCallMessage, ToolCallResultMessage]
#: The keys of no branch in particular, and those of two branches alike.
STRANGER: Final = {"role": "whisper", "text": "Psst.", "time": 8.0}
TWINS: Final = {"role": "agent", "message": "Hello.", "time": 2.0, "endTime": 3.0, "secondsFromStart": 0.1}


def call_with(messages: list[dict[str, Any]]) -> dict[str, Any]:
    """Return a call that has a transcript in both places."""
    call: dict[str, Any] = service("vapi").published.minimal(named("Call"))
    return {**call, "messages": messages, "artifact": {"messages": messages}}


def transcripts(messages: list[dict[str, Any]]) -> Iterator[list[Any]]:
    """Decode a call with these messages, and yield its two transcripts."""
    call = Call.from_dict(sent(call_with(messages)))
    assert call.to_dict() == call_with(messages)
    assert isinstance(call.messages, list)
    assert isinstance(call.artifact, Artifact)
    assert isinstance(call.artifact.messages, list)
    yield call.messages
    yield call.artifact.messages


def test_a_transcript_is_made_of_what_each_role_says() -> None:
    """The role tells who speaks, in a call's messages and in its artifact's."""
    for messages in transcripts(TRANSCRIPT):
        assert [type(message) for message in messages] == SPEAKERS


def test_published_payloads_of_a_transcript_decode_to_their_speakers() -> None:
    """Minimal and full messages come out as their own class, in any order."""
    payloads = service("vapi").published
    made = [payload for kind in SPEAKERS for payload in examples(payloads, named(kind.__name__), more=5)]
    for messages in transcripts([*made, *reversed(made)]):
        assert [type(message).__name__ for message in messages] == [p.name for p in (*made, *reversed(made))]


@pytest.mark.parametrize(
    ("message", "speaker"),
    [(TRANSCRIPT[3], ToolCallMessage), (TRANSCRIPT[4], ToolCallResultMessage)],
    ids=["tool calls", "tool call result"],
)
def test_an_unknown_role_is_known_by_its_shape(message: dict[str, Any], speaker: type) -> None:
    """A role that nobody has told us about does not hide what only one kind of message can be."""
    for messages in transcripts([{**message, "role": "from the future"}]):
        assert [type(entry) for entry in messages] == [speaker]


@pytest.mark.parametrize("message", [STRANGER, TWINS], ids=["of no shape", "of two shapes"])
def test_an_unknown_role_that_no_shape_decides_stays_a_mapping(message: dict[str, Any]) -> None:
    """No class is guessed; the message is there as it came, and its neighbours are what they are."""
    for messages in transcripts([TRANSCRIPT[1], message, TRANSCRIPT[2]]):
        assert [type(entry) for entry in messages] == [BotMessage, dict, UserMessage]
        assert messages[1] == message


def test_a_transcript_entry_that_is_no_object_is_kept() -> None:
    """A string, a number or null in a transcript does not cost the call."""
    entries: list[Any] = ["Hello.", None, 1, []]
    for messages in transcripts(entries):
        assert messages == entries


def test_a_payload_knows_its_name() -> None:
    """The payloads of these tests say which class they must become; were they plain, nothing would be compared."""
    payload = service("vapi").normalised.full(named("Call"), 2)
    assert isinstance(payload["assistant"], Made)
    assert list(misfits(payload, sent(payload)))
