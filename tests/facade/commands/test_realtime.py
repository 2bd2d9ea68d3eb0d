"""Realtime calls from the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from facade.commands.ends import End
from tests.facade.extras import extra
from tests.facade.realtime.offering import OFFER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.facade.commands.conftest import Run
    from tests.facade.realtime_service import Realtime

    Runner = Callable[..., Run]

MODEL = ("--model", "gpt-realtime-2")


def test_an_offer_is_answered(run: Runner, tmp_path: Path) -> None:
    """The answer alone goes to standard output, byte for byte, so that it can be redirected."""
    offer, session = tmp_path / "offer.sdp", tmp_path / "session.json"
    offer.write_bytes(OFFER)
    session.write_text('{"instructions": "Be brief."}', encoding="utf-8")
    done = run("realtime", "create", str(offer), "--session", str(session), *MODEL, "--sandbox")
    assert done.status == End.DONE, done.err
    assert done.out.replace("\r\n", "\n").startswith("v=0\no=")
    assert done.err.startswith("opened    rtc_")


@pytest.mark.parametrize("text", ["[", "[" * 100_000, "[]", "\ufeff{", ""])
def test_a_session_is_an_object(run: Runner, tmp_path: Path, text: str) -> None:
    """Anything else is said before anything is sent."""
    session = tmp_path / "session.json"
    session.write_text(text, encoding="utf-8")
    done = run("realtime", "create", "--session", str(session), "--sandbox")
    assert (done.status, done.out) == (End.USAGE, "")
    assert "session.json" in done.err


def test_a_client_secret_carries_its_own_session(run: Runner, realtime_service: Realtime, tmp_path: Path) -> None:
    """Then none is sent, unless one is given."""
    realtime_service.give_out("ek_test-key-not-real", {"type": "realtime", "instructions": "Its own."})
    offer = tmp_path / "offer.sdp"
    offer.write_bytes(OFFER)
    surroundings = {"OPENAI_API_KEY": "ek_test-key-not-real", "OPENAI_BASE_URL": realtime_service.address}
    for words in ((), ("--instructions", "Another.")):
        assert run("realtime", "create", str(offer), *words, **surroundings).status == End.DONE
    kinds = [request.headers["content-type"].partition(";")[0] for request in realtime_service.asked("/calls")]
    assert kinds == ["application/sdp", "multipart/form-data"]


def test_what_may_not_be_meant_so_is_said_in_a_line() -> None:
    """Without the path and the line of the program that Python would show."""
    command = [sys.executable, "-m", "facade", "realtime", "create", "--sandbox", "--model", "gpt-realtime"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stderr.startswith("warning: session.model: ")
    assert len(done.stderr.splitlines()) == 2
    done = subprocess.run([*command, "--json"], capture_output=True, text=True, check=True, timeout=60)
    assert [*json.loads(done.stderr)] == ["warning"]


def test_a_call_of_the_sandbox_can_be_ended(run: Runner) -> None:
    """Each command has a sandbox of its own, in which the call is there that create has told of."""
    (made,) = run("realtime", "create", "--sandbox", "--json").lines
    assert run("realtime", "hang-up", made["call_id"], "--sandbox", "--json").lines == [
        {"call_id": made["call_id"], "status": "ended"}
    ]


@pytest.mark.slow
def test_a_call_of_the_sandbox_can_be_watched(run: Runner) -> None:
    """Its events are JSON lines, until it is over; of a call that is not there, that is said."""
    for name in ("starlette", "uvicorn", "websockets"):
        extra(name)
    (made,) = run("realtime", "create", "--sandbox", "--json").lines
    watched = run("realtime", "watch", made["call_id"], "--sandbox")
    assert watched.status == End.DONE, watched.err
    assert [event["type"] for event in watched.lines] == ["response.created", "response.done"]
    unknown = run("realtime", "watch", "rtc_unknown", "--sandbox", "--json")
    assert (unknown.status, unknown.out) == (End.FAILED, "")
    assert json.loads(unknown.err)["code"] == "call_id_not_found"
