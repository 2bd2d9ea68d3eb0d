"""What Vapi hears in reply: the class of each message, as the document has it."""

from __future__ import annotations

import json
from random import Random
from typing import Any, Final

import pytest

from facade.errors import InvalidArguments
from facade.webhooks import vapi
from generated.vapi import models
from tests.facade.webhooks.messages import call, message_types, payloads, vapi_body, written

#: Each message that wants a reply, and the schema of it.
REPLIES: Final = {
    "assistant-request": "ServerMessageResponseAssistantRequest",
    "call.endpointing.request": "ServerMessageResponseCallEndpointingRequest",
    "campaign.predial": "ServerMessageResponseCampaignPredial",
    "handoff-destination-request": "ServerMessageResponseHandoffDestinationRequest",
    "knowledge-base-request": "ServerMessageResponseKnowledgeBaseRequest",
    "tool-calls": "ServerMessageResponseToolCalls",
    "transfer-destination-request": "ServerMessageResponseTransferDestinationRequest",
}
SOUND: Final = bytes(range(256)) * 4


@pytest.mark.parametrize("kind", REPLIES)
def test_each_reply_goes_out_as_the_document_has_it(kind: str) -> None:
    """A class and a mapping like it are written alike, and nothing is added or lost."""
    event = vapi.parse(vapi_body(kind))
    for seed in range(5):
        value = payloads("vapi").at_random({"$ref": f"#/components/schemas/{REPLIES[kind]}"}, Random(seed), nulls=False)
        model = getattr(models, REPLIES[kind]).from_dict(value)
        for answer in (model, value):
            reply = vapi.reply(event, answer)
            assert json.loads(reply.content) == value
            assert (reply.content_type, reply.status) == ("application/json", 200)


def test_sound_goes_out_as_it_is() -> None:
    """The reply to a `voice-request` is no JSON."""
    reply = vapi.reply(vapi.parse(vapi_body("voice-request")), SOUND)
    assert (reply.content, reply.content_type, reply.status) == (SOUND, "application/octet-stream", 200)
    assert repr(reply) == "Reply(content_type='application/octet-stream', status=200)"


@pytest.mark.parametrize("kind", sorted(message_types().keys() - REPLIES.keys() - {"voice-request"}))
def test_a_message_that_wants_no_reply_gets_none(kind: str) -> None:
    """An answer to it is a mistake of the program."""
    with pytest.raises(InvalidArguments, match="event: this message wants no reply"):
        vapi.reply(vapi.parse(vapi_body(kind)), {})


@pytest.mark.parametrize(
    ("kind", "answer", "problem"),
    [
        ("campaign.predial", {}, "answer.eligible: required, but missing"),
        ("campaign.predial", models.ServerMessageResponseToolCalls(), "expected ServerMessageResponseCampaignPredial"),
        ("campaign.predial", True, "expected ServerMessageResponseCampaignPredial, or a mapping like it"),
        ("campaign.predial", b"\x00", "expected ServerMessageResponseCampaignPredial"),
        ("tool-calls", {"results": "fine"}, "answer.results: expected a list"),
        ("tool-calls", {"results": [], "more": float("nan")}, "answer: cannot be sent"),
        ("voice-request", {"data": "AAAA"}, "answer: expected raw PCM, as bytes"),
        ("voice-request", "AAAA", "answer: expected raw PCM, as bytes"),
    ],
)
def test_an_answer_that_does_not_fit_is_told(kind: str, answer: Any, problem: str) -> None:
    """It is found out here, and not by the service, which would go on without an answer."""
    with pytest.raises(InvalidArguments) as raised:
        vapi.reply(vapi.parse(vapi_body(kind)), answer)
    assert problem in str(raised.value)
    assert str(raised.value).startswith("reply: nothing was answered. ")


# Tools

ARGUMENTS: Final = {"day": "2026-11-26", "guests": 2}
TEXT: Final = json.dumps(ARGUMENTS)

#: One and the same tool call in every way in which it is written: by the document, by the guides, and in practice.
SHAPES: Final[dict[str, dict[str, Any]]] = {
    "the document": {
        "toolCallList": [{"id": "1", "type": "function", "function": {"name": "book", "arguments": TEXT}}],
        "toolWithToolCallList": [],
    },
    "arguments as an object": {
        "toolCallList": [{"id": "1", "type": "function", "function": {"name": "book", "arguments": ARGUMENTS}}],
        "toolWithToolCallList": [
            {
                "type": "function",
                "function": {"name": "book"},
                "toolCall": {"id": "1", "type": "function", "function": {"name": "book", "arguments": ARGUMENTS}},
            }
        ],
    },
    "a flat call": {"toolCallList": [{"id": "1", "name": "book", "arguments": ARGUMENTS}]},
    "parameters": {
        "toolCallList": [{"id": "1", "name": "book", "parameters": ARGUMENTS}],
        "toolWithToolCallList": [{"name": "book", "toolCall": {"id": "1", "parameters": ARGUMENTS}}],
    },
    "the tool alone": {
        "toolWithToolCallList": [
            {"type": "function", "name": "book", "toolCall": {"id": "1", "function": {"parameters": ARGUMENTS}}}
        ]
    },
    "an older list": {"toolCalls": [{"id": "1", "type": "function", "function": {"name": "book", "arguments": TEXT}}]},
}


def asked(**fields: Any) -> Any:
    """Return a message that asks for tools, as it is posted."""
    return vapi.parse(written({"message": {"type": "tool-calls", "call": call(), **fields}}))


@pytest.mark.parametrize("shape", SHAPES)
def test_tool_calls_are_read_however_they_are_written(shape: str) -> None:
    """Id, name and arguments are the same, and the message has its class in any case."""
    event = asked(**SHAPES[shape])
    (one,) = vapi.tool_calls(event)
    assert (one.id, one.name, one.arguments) == ("1", "book", ARGUMENTS)
    assert isinstance(event.message, models.ServerMessageToolCalls)
    assert event.problem is None
    (typed,) = event.message.tool_call_list
    assert (typed.id, typed.function.name, json.loads(typed.function.arguments)) == ("1", "book", ARGUMENTS)
    assert event.raw["message"].items() >= SHAPES[shape].items()
    assert event.reply_within == 20.0


def test_a_message_without_a_type_that_asks_for_tools_is_known() -> None:
    """The document lets this one message come without its type."""
    event = vapi.parse(written({"message": SHAPES["the document"]}))
    assert event.type == "tool-calls"
    assert isinstance(event.message, models.ServerMessageToolCalls)


@pytest.mark.parametrize("arguments", ["", "no JSON", "[1]", "1", None, [1], 7, "[" * 100_000, "\ud800"])
def test_arguments_that_are_no_object_are_none(arguments: Any) -> None:
    """A model writes them, and it makes mistakes; that is no error of the program."""
    function = {"name": "book", "arguments": arguments}
    body = json.dumps({"message": {"type": "tool-calls", "toolCallList": [{"id": "1", "function": function}]}}).encode()
    (one,) = vapi.tool_calls(vapi.parse(body))
    assert one.arguments == {}


@pytest.mark.parametrize("entry", [{}, {"id": "1"}, {"name": "book"}, {"id": 1, "name": "book"}, "book", None])
def test_an_entry_that_is_no_tool_call_is_passed_over(entry: Any) -> None:
    """What has no id cannot be answered, and what has no name cannot be run."""
    assert [one.name for one in vapi.tool_calls(asked(toolCallList=[entry, {"id": "2", "name": "look"}]))] == ["look"]


def test_other_messages_ask_for_no_tools() -> None:
    """There is nothing to run."""
    assert vapi.tool_calls(vapi.parse(vapi_body("hang"))) == ()


def test_tool_results_are_written_for_each_call() -> None:
    """Texts go as they are, all else as JSON, and an error in its own place."""
    event = asked(toolCallList=[{"id": str(number), "name": f"tool-{number}"} for number in range(4)])
    answer = vapi.tool_results(event, {"0": "Done.", "1": {"free": ["10:00"]}, "3": None}, {"2": "No such day."})
    assert json.loads(vapi.reply(event, answer).content) == {
        "results": [
            {"name": "tool-0", "toolCallId": "0", "result": "Done."},
            {"name": "tool-1", "toolCallId": "1", "result": '{"free": ["10:00"]}'},
            {"name": "tool-2", "toolCallId": "2", "error": "No such day."},
            {"name": "tool-3", "toolCallId": "3", "result": "null"},
        ]
    }


@pytest.mark.parametrize(
    ("results", "problem"),
    [
        ({"9": "Done."}, "1 of the ids are of no call"),
        ({"1": object()}, "expected texts, or what can be written as JSON"),
    ],
)
def test_results_that_cannot_be_right_are_told(results: dict[str, object], problem: str) -> None:
    """Nothing is answered for a call that nobody made, or with what cannot be written."""
    with pytest.raises(InvalidArguments, match=problem) as raised:
        vapi.tool_results(asked(toolCallList=[{"id": "1", "name": "book"}]), results)
    assert raised.value.__context__ is None


def test_what_a_model_wants_is_not_shown() -> None:
    """Arguments hold what callers say."""
    (one,) = vapi.tool_calls(asked(**SHAPES["a flat call"]))
    assert repr(one) == "ToolCall(id='1', name='book')"
