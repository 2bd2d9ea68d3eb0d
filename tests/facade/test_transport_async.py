"""The transport for asyncio: many tasks, several loops, and what is left when somebody no longer waits."""

from __future__ import annotations

import asyncio
import gc
from threading import Thread
from typing import TYPE_CHECKING

import httpx
import pytest

from facade.transport import open_async_transport
from tests.facade.askers import Concurrent, Late, fetch_async
from tests.facade.peers import HEAD, Peer, answering, read_request

if TYPE_CHECKING:
    import socket
    from threading import Event


def echo(connection: socket.socket, _: Event) -> None:
    """Answer each request with its path."""
    while target := read_request(connection).partition(b" ")[2].partition(b" ")[0]:
        connection.sendall(HEAD % len(target) + target)


def test_tasks_share_the_connections() -> None:
    """Many tasks take no more connections than there may be, and each gets its own answers."""
    with Peer(echo) as peer, Concurrent(peer.address, connections=4) as asker:
        paths = [f"/{number}" for number in range(200)]

        async def ask_all() -> list[bytes]:
            return await asyncio.gather(*(asker.ask_async(peer.address + path) for path in paths))

        assert [answer.decode() for answer in asker.run(ask_all())] == paths
        assert peer.accepted == 4


# Nobody has closed the connections of the first loop, as Python tells of any socket.
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_a_transport_outlives_a_loop() -> None:
    """The next loop has connections of its own, and those of the first are let go."""
    with Peer(answering()) as peer:
        transport = open_async_transport(peer.address)

        async def ask_twice_and_close() -> None:
            for _ in range(2):
                assert await fetch_async(transport, peer.address) == b"hello"
            gc.collect()
            await transport.aclose()

        assert asyncio.run(fetch_async(transport, peer.address)) == b"hello"
        asyncio.run(ask_twice_and_close())
        assert peer.accepted == 2
        peer.wait()


def test_loops_side_by_side_share_no_connection() -> None:
    """Threads with a loop each can use one transport."""
    with Peer(answering()) as peer, Concurrent(peer.address) as asker:
        assert asker.ask(peer.address) == b"hello"

        async def ask_and_close() -> None:
            assert await asker.ask_async(peer.address) == b"hello"
            await asker.transport.aclose()

        other = Thread(target=asyncio.run, args=(ask_and_close(),))
        other.start()
        other.join()
        assert asker.ask(peer.address) == b"hello"
        assert peer.accepted == 2


def test_a_cancelled_wait_gives_its_place_to_the_next() -> None:
    """Whoever gives up waiting for a connection takes none."""
    with Peer(answering()) as peer, Concurrent(peer.address, connections=1) as asker:

        async def ask() -> bytes:
            held = await asker.transport.handle_async_request(httpx.Request("GET", peer.address))
            with pytest.raises(Late):
                await asker.ask_async(peer.address, seconds=0.05)
            await held.aclose()
            return await asker.ask_async(peer.address)

        assert asker.run(ask()) == b"hello"
        assert peer.accepted == 2


def test_a_body_that_nobody_reads_makes_the_server_wait() -> None:
    """What a server sends without end does not fill the memory."""
    sent = 0

    def flood(connection: socket.socket, _: Event) -> None:
        nonlocal sent
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        connection.settimeout(0.3)
        while True:
            sent += connection.send(b" " * 65536)

    with Peer(flood) as peer, Concurrent(peer.address) as asker:

        async def hold() -> None:
            held = await asker.transport.handle_async_request(httpx.Request("GET", peer.address))
            await asyncio.to_thread(peer.wait)
            await held.aclose()

        asker.run(hold())
        assert sent < 30_000_000


def test_a_large_body_arrives_whole() -> None:
    """Reading goes on after it was paused."""
    body = bytes(range(256)) * 40_000
    with Peer(answering(body)) as peer, Concurrent(peer.address) as asker:
        assert asker.ask(peer.address) == body


def test_closing_twice_does_no_harm() -> None:
    """The second time there is nothing to close."""
    with Peer(answering()) as peer, Concurrent(peer.address) as asker:
        assert asker.ask(peer.address) == b"hello"
        asker.run(asker.transport.aclose())
        peer.wait()
