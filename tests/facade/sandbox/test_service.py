"""What all services have in common: who is let in, and what is seen of a bug of the sandbox's own."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from facade import ServerFault
from facade.sandbox import News, Post, Reply, running
from facade.sandbox.wire import Request
from facade.sandbox.world import KEY
from tests.facade.sandbox.stocks import NOBODY
from tests.facade.sandbox.vapi.phoning import new_phone
from tests.facade.sandbox.voiceai.speaking import AGENT, new_line

if TYPE_CHECKING:
    from facade.sandbox.opening import Over, Services
    from facade.sandbox.service import Asked
    from facade.sandbox.wire import Answer

BUG = "this is a bug of the sandbox"


def broken(asked: Asked) -> Answer:
    """Stand in for a handler that has a bug."""
    raise LookupError(BUG, asked.operation.id)


def break_lists(services: Services) -> None:
    """Let lists of agents and assistants have a bug."""
    services.sandbox.vapi.shelves.own["AssistantController_findAll"] = broken
    services.sandbox.voiceai.shelves.own["list_user_agents_api_v1_agent__get"] = broken


def seen(log: pytest.LogCaptureFixture) -> bool:
    """Tell whether the bug was logged, with where it is."""
    return BUG in log.text and "in broken" in log.text


@pytest.mark.parametrize("over", ["process", "sockets"])
def test_a_bug_of_the_sandbox_is_seen(over: Over, caplog: pytest.LogCaptureFixture) -> None:
    """It does not look like a lost connection: it is logged with its traceback, and answered as the service would."""
    with running(over=over) as services:
        break_lists(services)
        for name in ("vapi", "voiceai"):
            client: Any = services.vapi.assistants if name == "vapi" else services.voiceai.agents
            caplog.clear()
            with pytest.raises(ServerFault) as caught:
                list(client.list())
            assert caught.value.status == 500
            assert "Something went wrong on our side" in str(caught.value.body)
            assert seen(caplog)


def test_a_bug_of_the_sandbox_is_seen_by_clients_that_do_not_block(caplog: pytest.LogCaptureFixture) -> None:
    """It is the same for them."""

    async def run() -> None:
        async with running() as services:
            break_lists(services)
            lists: Any
            for lists in (services.async_vapi.assistants, services.async_voiceai.agents):
                caplog.clear()
                with pytest.raises(ServerFault) as caught:
                    [each async for each in lists.list()]
                assert caught.value.status == 500
                assert seen(caplog)

    asyncio.run(run())


def test_a_bug_while_a_server_is_tried_out_is_seen(caplog: pytest.LogCaptureFixture) -> None:
    """So is one that comes up once the world is free."""
    line = new_line(webhooks={"inbound_call": {"url": "http://127.0.0.1:9/"}})

    def lose(post: Post) -> Reply:
        del post
        raise LookupError(BUG)

    line.voiceai.world.delivered = lose  # type: ignore[method-assign]
    path = f"/api/v1/agent/{AGENT}/webhook/test-inbound-call"
    request = Request(method="POST", path=path, headers={"authorization": f"Bearer {KEY}"})
    answers = (line.voiceai.answer(request), asyncio.run(line.voiceai.answer_async(request)))
    assert [answer.status for answer in answers] == [500, 500]
    assert caplog.text.count(f"LookupError: {BUG}") == len(answers)


def test_what_delivers_posts_may_fail(caplog: pytest.LogCaptureFixture) -> None:
    """It is logged, the post has no reply, and the call goes on."""

    def fail(post: Post) -> Reply:
        raise ConnectionError(post.kind)

    with running(deliver=fail) as services:
        services.sandbox.vapi.server = {"url": "http://127.0.0.1:9/"}
        made = services.furniture
        call = services.vapi.calls.place(to="+15550101", agent=made.assistant, from_number=made.number)
        assert services.vapi.calls.wait(call).ended
        assert {post.reply.fault for post in services.sandbox.posts if post.reply} == {
            "it could not be delivered: ConnectionError"
        }
    assert "ConnectionError: status-update" in caplog.text


def test_whoever_watches_may_fail(caplog: pytest.LogCaptureFixture) -> None:
    """What happens does not depend on it."""

    def fail(news: News) -> None:
        raise BrokenPipeError(news.text)

    with running() as services:
        services.sandbox.watch(fail)
        assert services.vapi.assistants.create({"name": "One"}).id
    assert "BrokenPipeError: assistant created" in caplog.text


@pytest.mark.parametrize(
    ("said", "status"),
    [
        (f"Bearer {KEY}", 200),
        (f"bearer {KEY}", 200),
        (KEY, 401),
        (f"Basic {KEY}", 401),
        (f"Bearer{KEY}", 401),
        (f"Bearer {KEY}x", 401),
        ("Bearer ", 401),
        ("", 401),
    ],
)
def test_a_key_comes_as_a_bearers(said: str, status: int) -> None:
    """Nothing else that holds the key is let in."""
    for service, path in ((new_phone().vapi, "/assistant"), (new_line().voiceai, "/api/v1/agent/")):
        answer = service.answer(Request(method="GET", path=path, headers={"authorization": said}))
        assert answer.status == status


def test_only_files_are_fetched_without_a_key() -> None:
    """A path that looks like one leads nowhere, and so does another method."""
    phone = new_phone()
    call = phone.later(phone.place())
    recording = call["artifact"]["recordingUrl"].removeprefix("http://127.0.0.1:8765")
    assert phone.ask.whole("GET", recording, key="").status == 200
    assert phone.ask.whole("POST", recording, key="").status == 404
    for path in (recording.replace("/files/", "/control/"), recording.replace("/files/", "/others/"), f"{recording}/"):
        assert phone.ask.whole("GET", path).status == 404
    assert phone.ask.whole("GET", f"/files/{NOBODY}/mono.wav", key="").status == 404
