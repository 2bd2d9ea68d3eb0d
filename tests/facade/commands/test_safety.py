"""Nobody is called twice, or without being asked for; and no exit status invites to call again."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from facade import sandbox
from facade.commands.ends import End
from tests.facade.commands.test_commands import KEY, environment
from tests.facade.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.facade.commands.conftest import Run
    from tests.facade.services import Vapi

    Runner = Callable[..., Run]

NUMBER = "+15550100"
CALL = ("call", NUMBER, "--agent", "a", "--from", "8f7f0c4e-0000-4000-8000-000000000001")


@pytest.mark.parametrize("answer", ["\n", "n\n", "maybe\n", ""])
def test_a_person_is_asked_before_a_real_phone_rings(run: Runner, answer: str) -> None:
    """Only yes is yes; the question names the number."""
    done = run(*CALL, given=answer, VAPI_API_KEY=KEY)
    assert done.status == End.USAGE
    assert f"Call {NUMBER} now? [y/N]" in done.err
    assert "nobody was called" in done.err


def test_the_question_says_when(run: Runner) -> None:
    """A call that is placed for later is not asked for as one now."""
    done = run(*CALL, "--at", "2030-01-01T10:00", given="n\n", VAPI_API_KEY=KEY)
    assert f"Call {NUMBER} at 2030-01-01 10:00:00? [y/N]" in done.err


def test_who_says_yes_is_called_once(vapi_service: Vapi, run: Runner) -> None:
    """Asked for on a terminal, or beforehand."""
    for words, given in (((), "yes\n"), (("--yes",), None)):
        before = vapi_service.placed[NUMBER]
        done = run(*CALL, "--no-follow", "--json", *words, given=given, **environment(vapi_service))
        assert done.status == End.DONE, done.err
        assert vapi_service.placed[NUMBER] == before + 1


def test_an_address_on_this_machine_is_no_promise(vapi_service: Vapi, run: Runner) -> None:
    """It may be a gateway to real phones."""
    done = run(*CALL, **environment(vapi_service))
    assert done.status == End.USAGE
    assert "--yes" in done.err
    assert not vapi_service.placed


def test_nobody_is_asked_for_a_sandbox(run: Runner) -> None:
    """One that is served is known by its key, which no real service takes."""
    with sandbox.running(over="sockets") as services:
        made = services.furniture
        words = ("call", NUMBER, "--agent", made.assistant, "--from", made.number, "--no-follow")
        done = run(*words, VAPI_API_KEY=services.sandbox.key, VAPI_BASE_URL=services.address("vapi"))
    assert done.status == End.DONE, done.err


def test_a_lost_answer_is_told_with_the_command_that_finds_out(vapi_service: Vapi, run: Runner) -> None:
    """Nobody is called twice, and the command that is shown says what became of it."""
    for words in ((), ("--json",)):
        vapi_service.fault("POST", "/call", Fault.dropped())
        before = vapi_service.placed[NUMBER]
        lost = run(*CALL, "--yes", *words, **environment(vapi_service))
        assert lost.status == End.UNKNOWN
        assert vapi_service.placed[NUMBER] == before + 1
        command = json.loads(lost.err)["reconcile"] if words else lost.err.splitlines()[-1].partition(": ")[2]
        found = run(*shlex.split(command)[3:], "--json", **environment(vapi_service))
        assert (found.status, found.lines[0]["verdict"]) == (End.DONE, "placed")
        assert [call["to"] for call in found.lines[0]["calls"]] == [NUMBER]


def test_a_key_that_looks_like_an_option_is_found_all_the_same(vapi_service: Vapi, run: Runner) -> None:
    """The command that is shown can be typed as it is."""
    vapi_service.fault("POST", "/call", Fault.dropped())
    lost = run(*CALL, "--yes", "--json", "--token=-order-4711", **environment(vapi_service))
    command = json.loads(lost.err)["reconcile"]
    assert run(*shlex.split(command)[3:], **environment(vapi_service)).status == End.DONE


def test_a_call_that_is_lost_from_sight_has_an_exit_status_of_its_own(vapi_service: Vapi, run: Runner) -> None:
    """Not that of a refusal: whoever tries again would call twice."""
    vapi_service.script("next", [{"status": "queued"}])
    for words, fault in (((), Fault.html(500)), (("--json",), None)):
        vapi_service.fault("GET", "/call/", fault or Fault.html(403), times=None)
        done = run(*CALL, "--yes", "--deadline", "0.3", *words, **environment(vapi_service))
        assert done.status == End.UNFOLLOWED
        (call_id,) = (call for call in vapi_service.calls if call in done.err)
        command = json.loads(done.err)["follow"] if words else done.err.splitlines()[-1].partition(": ")[2]
        assert shlex.split(command)[3:] == ["follow", "--provider=vapi", call_id]


def test_time_that_is_up_ends_the_watching_and_not_the_call(vapi_service: Vapi, run: Runner) -> None:
    """The same goes for a deadline."""
    vapi_service.script("next", [{"status": "queued"}] * 1000)
    done = run(*CALL, "--yes", "--deadline", "0.3", **environment(vapi_service))
    assert done.status == End.UNFOLLOWED
    assert vapi_service.placed == {NUMBER: 1}


@pytest.mark.slow
@pytest.mark.parametrize("words", [(), ("--json",)], ids=["for people", "as JSON"])
def test_ctrl_c_while_a_call_is_placed_leaves_a_way_to_find_out(
    vapi_service: Vapi, run: Runner, words: tuple[str, ...]
) -> None:
    """The service has placed it, and its answer is not there yet."""
    vapi_service.fault("POST", "/call", Fault.silent())
    command = [sys.executable, "-m", "facade", *CALL, "--yes", *words]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment(vapi_service)},
    )
    vapi_service.wait_until(lambda: vapi_service.placed[NUMBER], 30)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (End.UNKNOWN, "")
    assert "Traceback" not in err
    find_out = json.loads(err)["reconcile"] if words else err.splitlines()[-1].partition(": ")[2]
    found = run(*shlex.split(find_out)[3:], **environment(vapi_service))
    assert found.status == End.DONE, found.err


@pytest.mark.slow
def test_ctrl_c_ends_the_watching_and_not_the_call(vapi_service: Vapi) -> None:
    """It says so."""
    vapi_service.script("next", [{"status": "queued"}] * 1000)
    process = subprocess.Popen(
        [sys.executable, "-m", "facade", *CALL, "--yes"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment(vapi_service)},
    )
    assert process.stdout is not None
    assert process.stdout.readline().startswith("placed")
    assert "queued" in process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (End.STOPPED, "error: stopped; a call that was placed goes on\n")
