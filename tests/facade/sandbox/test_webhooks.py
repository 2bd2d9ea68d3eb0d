"""The sandbox and the facade's own webhooks together: what the one sends the other verifies, reads and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from facade import sandbox
from facade.calls import Status
from facade.sandbox import Reply
from facade.webhooks import Hmac, Post, Timestamped, vapi, voiceai
from facade.webhooks.router import Router

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.sandbox import Post as Sent
    from facade.webhooks import Event

URL = "http://127.0.0.1:9/webhook"
PLAN = {"type": "hmac", "algorithm": "sha256", "secretKey": "the secret"}


def _through(router: Router) -> Callable[[Sent], Reply]:
    def deliver(sent: Sent) -> Reply:
        answer = router.handle(Post(sent.headers, sent.body, sent.method, sent.url))
        return Reply(status=answer.status, body=answer.body)

    return deliver


def test_a_router_answers_vapi() -> None:
    """It says who answers an inbound call, finds an order for its assistant, and hears of the end."""
    router = Router(vapi, Hmac("the secret"))
    heard: list[tuple[str, Status | None]] = []

    @router.on("assistant-request")
    def who(_: Event[Any]) -> dict[str, Any]:
        return {"assistant": {"firstMessage": "Good day."}}

    @router.on("tool-calls")
    def find(event: Event[Any]) -> dict[str, Any]:
        results = [
            {"toolCallId": each.id, "name": each.name, "result": "on its way"} for each in vapi.tool_calls(event)
        ]
        return {"results": results}

    @router.on("status-update", "end-of-call-report")
    def tell(event: Event[Any]) -> None:
        heard.append((event.type, event.call.status if event.call else None))

    with sandbox.running(deliver=_through(router)) as services:
        account = services.sandbox.vapi
        account.server, account.webhook_auth = {"url": URL}, PLAN
        account.add_number(number="+15550150")
        call_id = account.incoming(to="+15550150", script="tool-call")["id"]
        call = services.vapi.calls.wait(call_id, until="report", events=router.feed)
    assert call.transcript is not None
    assert call.transcript.startswith("AI: Good day.\n")
    results = [message.result for message in call.raw.messages if message.role == "tool_call_result"]
    assert results == ["on its way"]
    assert heard == [
        ("status-update", Status.IN_PROGRESS),
        ("status-update", Status.ENDED),
        ("end-of-call-report", Status.ENDED),
    ]


def test_a_router_hears_voiceai() -> None:
    """Its events are the only live status that there is, and a client that waits goes by them."""
    router = Router(voiceai, Timestamped("the secret"))
    with sandbox.running(deliver=_through(router)) as services:
        config = {"webhooks": {"events": [{"url": URL, "secret": "the secret"}]}}
        services.sandbox.voiceai.add_agent(agent_id="the-agent", config=config)
        placed = services.voiceai.calls.place(to="+15550102", agent="the-agent")
        call = services.voiceai.calls.wait(placed, events=router.feed)
        assert call.ended
        assert [post.reply and post.reply.status for post in services.sandbox.posts] == [200]


@pytest.mark.parametrize(("word", "status"), [("another", 401), ("the secret", 200)])
def test_a_wrong_secret_shows(word: str, status: int) -> None:
    """What is not signed as the router wants it is turned down, and the sandbox keeps that."""
    router = Router(vapi, Hmac(word))
    with sandbox.running(deliver=_through(router)) as services:
        account = services.sandbox.vapi
        account.webhook_auth = PLAN
        post = account.send_message("hang", server={"url": URL})
    assert post.reply is not None
    assert post.reply.status == status
