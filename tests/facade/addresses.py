"""Addresses on this machine where no service answers, each in its own way."""

from __future__ import annotations

import select
import socket
import sys
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def refused_address() -> Generator[str]:
    """Give an address where nobody listens, and where nobody else can begin to."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield _address(held)


@contextmanager
def silent_address() -> Generator[str]:
    """Give an address that takes connections and requests, and never answers."""
    with socket.create_server(("127.0.0.1", 0), backlog=256) as held:
        yield _address(held)


@contextmanager
def full_address() -> Generator[str]:
    """Give an address to which no connection comes about: nobody accepts any, and as many as may wait do so."""
    if sys.platform != "linux":
        pytest.skip("Only Linux is known to leave further connections waiting.")
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        while True:
            waiting = stack.enter_context(socket.socket())
            waiting.settimeout(0)
            waiting.connect_ex(listener.getsockname())
            # On this machine a connection comes about at once or not at all.
            if not select.select((), (waiting,), (), 0.02)[1]:
                break
        yield _address(listener)


def _address(held: socket.socket) -> str:
    return f"http://127.0.0.1:{held.getsockname()[1]}"
