"""Server messages of the sandbox's Vapi: what the user's server is told and asked during a call."""

from __future__ import annotations

import json
from typing import Any

import pytest

from facade.sandbox.scripts import scripts
from facade.sandbox.world import Reply
from facade.webhooks import Bearer, Hmac, UnknownEvent, vapi, verify
from tests.facade.sandbox.callers import URL, Server
from tests.facade.sandbox.oracle import validator
from tests.facade.sandbox.vapi.phoning import Phone, new_phone

TOOL: dict[str, Any] = {"type": "function", "function": {"name": "find_order", "parameters": {"type": "object"}}}
#: What the vendored document says of messages.
DOCUMENTED = validator("vapi", "components", "schemas", "ServerMessage")
ALL = ["call.artifact.upload", "call.deleted", "conversation-update", "end-of-call-report", "hang", "speech-update",
       "status-update", "tool-calls", "transcript", "transfer-destination-request", "transfer-update"]  # fmt: skip


def _told(server: Server | None = None, /, **assistant: Any) -> Phone:
    return new_phone(server, **{"server": {"url": URL}, **assistant})


def _result(body: Any) -> Any:
    return {"results": [{"toolCallId": body["message"]["toolCallList"][0]["id"], "result": "on its way"}]}


@pytest.mark.parametrize("name", scripts())
def test_every_message_can_be_read(name: str) -> None:
    """Whatever a call goes through, each message is one that Vapi's document has, and tells of that call."""
    phone = _told(Server({"tool-calls": _result}), serverMessages=ALL)
    call = phone.later(phone.place(str(scripts()[name].number)))
    phone.ask("DELETE", f"/call/{call['id']}", {})
    assert phone.server.kinds[-1] == "call.deleted"
    for post in phone.server.posts:
        event = vapi.parse(post.body)
        assert not isinstance(event, UnknownEvent), event
        assert event.type == post.kind
        assert event.call_id == call["id"]
        DOCUMENTED.validate(json.loads(post.body))


def test_messages_tell_the_life_of_a_call() -> None:
    """Each status is told when it comes, each utterance when it was made, and the report comes last."""
    phone = _told()
    phone.later(phone.place())
    told = [body["message"]["status"] for body in phone.server.bodies("status-update")]
    assert told == ["ringing", "in-progress", "ended"]
    said = [
        body["message"]["messagesOpenAIFormatted"][-1]["content"] for body in phone.server.bodies("conversation-update")
    ]
    assert said[1] == "Yes, go ahead."
    assert phone.server.kinds[-1] == "end-of-call-report"
    (report,) = phone.server.bodies("end-of-call-report")
    assert report["message"]["endedReason"] == "customer-ended-call"
    assert report["message"]["artifact"]["transcript"].startswith("AI: Hello")
    times = [body["message"]["timestamp"] for body in phone.server.bodies("status-update")]
    assert [time - times[0] for time in times] == [0, 4000, 20_000]


@pytest.mark.parametrize(
    ("assistant", "number", "account", "used"),
    [(1, 2, 3, 1), (0, 2, 3, 2), (0, 0, 3, 3), (0, 0, 0, 0)],
)
def test_the_closest_server_is_told(assistant: int, number: int, account: int, used: int) -> None:
    """The assistant's server goes before the number's, and that before the account's."""
    phone = new_phone(**({"server": {"url": f"{URL}/1"}} if assistant else {}))
    if number:
        phone.vapi.shelves.kept["/phone-number"]["the-number"]["server"] = {"url": f"{URL}/2"}
    phone.vapi.server = {"url": f"{URL}/3"} if account else None
    phone.later(phone.place())
    assert {post.url for post in phone.server.posts} == ({f"{URL}/{used}"} if used else set())


def test_the_call_itself_may_name_a_server() -> None:
    """What a call is placed with goes before all else."""
    phone = _told()
    phone.later(phone.place(assistantOverrides={"server": {"url": f"{URL}/own", "headers": {"X-Own": "yes"}}}))
    assert {(post.url, post.headers["x-own"]) for post in phone.server.posts} == {(f"{URL}/own", "yes")}


def test_only_what_is_wanted_is_sent() -> None:
    """An assistant may list the messages that its server wants."""
    phone = _told(serverMessages=["end-of-call-report", "transcript"])
    phone.later(phone.place())
    assert set(phone.server.kinds) == {"end-of-call-report", "transcript"}
    phone = _told(serverMessages=['transcript[transcriptType="final"]'])
    phone.later(phone.place())
    assert set(phone.server.kinds) == {'transcript[transcriptType="final"]'}


def test_messages_are_signed() -> None:
    """By the account's plan, or by that of the credential that the server names."""
    phone = _told()
    phone.vapi.webhook_auth = {"type": "bearer", "token": "the token"}
    phone.vapi.credentials["credential"] = {"type": "hmac", "algorithm": "sha512", "secretKey": "the secret"}
    phone.later(phone.place("+15550102"))
    first = len(phone.server.posts)
    phone.later(phone.place("+15550102", assistantOverrides={"server": {"url": URL, "credentialId": "credential"}}))
    assert len(phone.server.posts) == 2 * first
    for post in phone.server.posts[:first]:
        verify(post.headers, post.body, Bearer("the token"))
    for post in phone.server.posts[first:]:
        moment = vapi.parse(post.body).moment
        assert moment is not None
        auth = Hmac("the secret", algorithm="sha512", tolerance=1)
        verify(post.headers, post.body, auth, now=moment.timestamp())


def _signed_at(headers: dict[str, str]) -> float:
    return float(headers["x-timestamp"])


# Replies


def test_a_tool_brings_its_result() -> None:
    """What the server replies is in the conversation, under the call's own id; the call waits for it."""
    phone = _told(Server({"tool-calls": _result}), model={"provider": "openai", "model": "gpt-4o", "tools": [TOOL]})
    call = phone.later(phone.place("+15550114"))
    asked, got = [each for each in call["messages"] if each["role"].startswith("tool")]
    assert asked["toolCalls"][0]["function"] == {"name": "find_order", "arguments": '{"order": "1234"}'}
    assert (got["result"], got["toolCallId"], got["name"]) == ("on its way", asked["toolCalls"][0]["id"], "find_order")
    assert call["endedReason"] == "customer-ended-call"


@pytest.mark.parametrize(
    ("said", "result"),
    [
        (Reply(status=500), "No result returned."),
        (Reply(status=0, fault="no answer"), "No result returned."),
        (Reply(status=200, body=b"no JSON"), "No result returned."),
        ({"results": [{"toolCallId": "another", "result": "lost"}]}, "No result returned."),
        ({"error": "There is no such order."}, "There is no such order."),
        (lambda body: {"messageResponse": _result(body)}, "on its way"),
    ],
)
def test_a_tool_may_fail(said: Any, result: str) -> None:
    """Without a result the call goes on all the same."""
    phone = _told(Server({"tool-calls": said}))
    call = phone.later(phone.place("+15550114"))
    assert [each["result"] for each in call["messages"] if "result" in each] == [result]
    assert call["endedReason"] == "customer-ended-call"


def test_a_tool_may_have_a_server_of_its_own() -> None:
    """That is asked, and not waited for if the tool says so."""
    tool = {**TOOL, "server": {"url": f"{URL}/tool", "timeoutSeconds": 3}, "async": True}
    phone = _told(model={"provider": "openai", "model": "gpt-4o", "tools": [tool]})
    call = phone.later(phone.place("+15550114"))
    (post,) = (post for post in phone.server.posts if post.kind == "tool-calls")
    assert (post.url, post.seconds) == (f"{URL}/tool", 3)
    assert not any(each["role"] == "tool_call_result" for each in call["messages"])


@pytest.mark.parametrize(
    ("said", "status", "reason"),
    [
        ({"destination": {"type": "number", "number": "+15550198"}}, "forwarding", "assistant-forwarded-call"),
        ({"destination": {"type": "number"}}, "in-progress", "customer-ended-call"),
        ({"error": "Nobody is on duty."}, "in-progress", "customer-ended-call"),
        (Reply(status=500), "in-progress", "customer-ended-call"),
    ],
)
def test_the_server_says_to_whom_a_call_is_given(said: Any, status: str, reason: str) -> None:
    """With a destination the call is forwarded; without, the assistant says so."""
    phone = _told(Server({"transfer-destination-request": said}))
    call = phone.place("+15550108")
    assert phone.later(call, 30)["status"] == status
    assert phone.later(call)["endedReason"] == reason


def test_without_a_server_nobody_can_say_to_whom() -> None:
    """The transfer fails."""
    phone = new_phone()
    assert phone.later(phone.place("+15550108"))["endedReason"] == "call.in-progress.error-transfer-failed"


def test_a_server_may_hang_up_and_forward_itself() -> None:
    """One that has taken that on itself is asked to; the call changes only by what it does."""
    phone = _told(serverMessages=["phone-call-control"])
    for number in ("+15550107", "+15550110"):
        call = phone.place(number)
        assert phone.later(call, 60)["status"] == ("ended" if number == "+15550107" else "in-progress")
        phone.control(call, type="end-call")
    asked = [body["message"]["request"] for body in phone.server.bodies("phone-call-control")]
    assert asked == ["forward", "hang-up"]


@pytest.mark.parametrize(
    ("plan", "times"),
    [
        (None, [0]),
        ({"type": "fixed", "maxRetries": 2, "baseDelaySeconds": 3}, [0, 3, 6]),
        ({"type": "exponential", "maxRetries": 3, "baseDelaySeconds": 1}, [0, 1, 3, 7]),
        ({"type": "fixed", "maxRetries": 2, "baseDelaySeconds": 3, "excludedStatusCodes": [503]}, [0]),
    ],
)
def test_a_message_is_sent_again_if_the_server_asks_for_that(plan: Any, times: list[int]) -> None:
    """By its plan, and not at all without one."""
    server = {"url": URL} if plan is None else {"url": URL, "backoffPlan": plan}
    phone = new_phone(
        Server({"end-of-call-report": Reply(status=503)}), server=server, serverMessages=["end-of-call-report"]
    )
    phone.vapi.webhook_auth = {"type": "hmac", "algorithm": "sha256", "secretKey": "secret"}
    phone.later(phone.place("+15550102"))
    sent = [_signed_at(post.headers) for post in phone.server.posts]
    assert [moment - sent[0] for moment in sent] == times
    assert len({post.body for post in phone.server.posts}) == 1


# All that there are


def _types() -> list[str]:
    schemas = new_phone().vapi.document.schemas
    branches = schemas["ServerMessage"]["properties"]["message"]["oneOf"]
    named = [schemas[branch["$ref"].rpartition("/")[2]] for branch in branches]
    return [kind for schema in named for kind in schema["properties"]["type"]["enum"]]


@pytest.mark.parametrize("with_call", [True, False])
@pytest.mark.parametrize("kind", _types())
def test_any_message_can_be_sent(kind: str, *, with_call: bool) -> None:
    """What no script gives cause for is sent when a test wants it; what the type requires is made up."""
    phone = new_phone(Server({kind: {"error": "no"}}), server={"url": URL})
    phone.vapi.server = {"url": f"{URL}/account"}
    call = phone.vapi.add_call(assistantId="the-assistant") if with_call else None
    post = phone.vapi.send_message(kind, call)
    assert (post.url, post.reply and json.loads(post.reply.body)) == (
        URL if with_call else f"{URL}/account",
        {"error": "no"},
    )
    event = vapi.parse(post.body)
    assert not isinstance(event, UnknownEvent), event
    assert (event.type, event.call_id) == (kind, call and call["id"])
    DOCUMENTED.validate(json.loads(post.body))


def test_a_message_has_what_a_test_gives() -> None:
    """It goes to the server that is named, whatever the assistant wants; there has to be one, and such a type."""
    phone = new_phone(server={"url": URL}, serverMessages=[])
    post = phone.vapi.send_message("voice-input", server={"url": f"{URL}/own"}, input="Hello?")
    assert (post.url, json.loads(post.body)["message"]["input"]) == (f"{URL}/own", "Hello?")
    with pytest.raises(ValueError, match="no server"):
        phone.vapi.send_message("voice-input")
    with pytest.raises(ValueError, match="no messages of the type 'voice'"):
        phone.vapi.send_message("voice", server={"url": URL})
