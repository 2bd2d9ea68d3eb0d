"""A large body can be read in pieces, so that other threads have their turn in between."""

from __future__ import annotations

import json
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
import pytest

from generated.runtime.codecs import GIVE_WAY
from generated.runtime.errors import DecodeError
from generated.vapi.api.calls import call_controller_find_all

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

CALL = {"id": "c1", "orgId": "o1", "createdAt": "2026-11-21T10:00:00.000Z", "updatedAt": "2026-11-21T10:00:00.000Z"}


def giving_way(turns: list[None], work: Callable[[], T]) -> T:
    """Do something in a context that counts how often others would have had their turn."""

    def run() -> T:
        GIVE_WAY.set(lambda: turns.append(None))
        return work()

    return copy_context().run(run)


def answer(*calls: dict[str, Any]) -> httpx.Response:
    """A list of calls as the service answers with it."""
    return httpx.Response(200, content=json.dumps(calls))


def test_others_have_their_turn_at_each_object() -> None:
    """Parsing gives way after each object and decoding before each item, and the result is the same."""
    many = answer(*({**CALL, "id": f"c{number}"} for number in range(50)))
    turns: list[None] = []
    read = giving_way(turns, lambda: call_controller_find_all.read_response(many))
    assert read == call_controller_find_all.read_response(many)
    assert len(turns) == 100


def test_nobody_gives_way_unasked() -> None:
    """Outside such a context a body is read in one go."""
    turns: list[None] = []
    giving_way(turns, lambda: None)
    call_controller_find_all.read_response(answer(CALL))
    assert not turns


def test_the_place_of_a_fault_is_the_same() -> None:
    """The path to what does not fit names the same item, however the body is read."""
    odd = answer(CALL, CALL, {**CALL, "monitor": "no object"}, CALL)
    with pytest.raises(DecodeError) as plain:
        call_controller_find_all.read_response(odd)
    with pytest.raises(DecodeError) as paced:
        giving_way([], lambda: call_controller_find_all.read_response(odd))
    assert paced.value.path == plain.value.path == (2, "monitor")
