"""What the services send to the user's server, and when."""

from __future__ import annotations

import asyncio
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import TYPE_CHECKING

import httpx
import pytest

from facade.sandbox import KEY, HastenedClock, Post, Reply, Server
from facade.sandbox.posting import is_here
from facade.sandbox.transport import AsyncTransport, Transport
from tests.facade.sandbox.counting import Counting

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADERS = {"authorization": f"Bearer {KEY}"}


class Hook(BaseHTTPRequestHandler):
    """Answers what it was told."""

    told: list[str]

    def do_POST(self) -> None:
        """Note it, and answer."""
        self.told.append(self.headers["x-kind"])
        body = self.rfile.read(int(self.headers["content-length"]))
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing."""


@pytest.fixture
def hook() -> Iterator[str]:
    """The address of a server that listens."""
    kind = type("Listening", (Hook,), {"told": []})
    with ThreadingHTTPServer(("127.0.0.1", 0), kind) as server:
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/hook"
        server.shutdown()
        thread.join()


def _ask(service: Counting) -> None:
    with httpx.Client(transport=Transport(service), headers=HEADERS) as client:
        client.post("http://vapi.localhost/call")


def test_a_post_is_delivered_before_the_answer_on_a_turned_clock(hook: str) -> None:
    """Whoever has the answer can rely on it that the user's server was told."""
    service = Counting()
    service.webhook = hook
    _ask(service)
    (post,) = service.world.posts
    assert post.reply == Reply(status=200, body=b"{}")
    service.posting.close()


def test_a_post_is_delivered_over_sockets(hook: str) -> None:
    """A sandbox that serves tells the user's server as well."""
    service = Counting()
    service.webhook = hook
    with Server({"vapi": service}) as server, httpx.Client(trust_env=False, headers=HEADERS) as client:
        client.post(f"{server.address('vapi')}/call")
    assert [post.reply and post.reply.status for post in service.world.posts] == [200]
    service.posting.close()


def test_an_event_loop_is_not_held_up() -> None:
    """A user's server on the same event loop as the client can answer a post."""
    service = Counting()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    async def ask() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        service.webhook = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        async with server, httpx.AsyncClient(transport=AsyncTransport(service), headers=HEADERS) as client:
            await client.post("http://vapi.localhost/call")
            # The clock waits for the post.
            await service.world.clock.sleep_async(1)
            assert [post.reply and post.reply.status for post in service.world.posts] == [200]

    asyncio.run(ask())
    service.posting.close()


def test_posts_on_a_clock_that_goes_do_not_hold_up_answers(hook: str) -> None:
    """A thread sends them; whoever wants to can wait until all are delivered."""
    service = Counting(HastenedClock())
    service.webhook = hook
    for _ in range(3):
        _ask(service)
    assert service.posting.settle()
    assert [post.reply and post.reply.status for post in service.world.posts] == [200] * 3
    service.posting.close()


def test_posts_about_one_call_wait_for_each_other_alone() -> None:
    """What is about a call comes in its order, one after the other; another call does not wait for it."""
    service = Counting(HastenedClock())
    goes_on, began = Event(), Event()
    taken: list[str] = []

    def deliver(post: Post) -> Reply:
        if post.kind == "first":
            began.set()
            assert goes_on.wait(10)
        taken.append(post.kind)
        if post.kind == "other":
            goes_on.set()
        return Reply(status=200)

    service.world.deliver = deliver
    for kind, subject in (("first", "a call"), ("second", "a call"), ("other", "another call")):
        service.world.post(Post(service="vapi", kind=kind, url="/", headers={}, body=b"", subject=subject))
    service.world.send()
    assert began.wait(10)
    assert service.posting.settle(10)
    assert taken == ["other", "first", "second"]
    service.posting.close()


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/hook",
        "http://10.0.0.1/",
        "ftp://127.0.0.1/",
        "http://127.0.0.1.example.com/",
        "http://me.localhost/",
        "?",
    ],
)
def test_nothing_leaves_this_machine(address: str) -> None:
    """What is for elsewhere is kept, and noted as not delivered."""
    service = Counting()
    service.webhook = address
    _ask(service)
    (post,) = service.world.posts
    assert post.reply == Reply(status=0, fault="a sandbox sends nothing to other machines")


@pytest.mark.parametrize("address", ["http://localhost:80/a", "http://127.1.2.3/", "http://[::1]:8/"])
def test_this_machine_has_many_names(address: str) -> None:
    """All that leads back here is delivered."""
    assert is_here(address)


def test_a_server_that_does_not_answer_is_noted() -> None:
    """A post that cannot be delivered harms nobody."""
    service = Counting()
    service.webhook = "http://127.0.0.1:1/"
    _ask(service)
    (post,) = service.world.posts
    assert post.reply == Reply(status=0, fault="no answer: ConnectError")
    service.posting.close()


def test_posts_can_be_taken_without_a_server() -> None:
    """A function can stand for the user's server."""
    service = Counting()
    taken: list[Post] = []

    def deliver(post: Post) -> Reply:
        taken.append(post)
        return Reply(status=201)

    service.world.deliver = deliver
    service.webhook = "https://example.com/hook"
    _ask(service)
    assert [post.url for post in taken] == ["https://example.com/hook"]
    assert service.world.posts[0].reply == Reply(status=201)
