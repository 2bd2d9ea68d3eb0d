"""The command line does what its help says, and ends as its help says."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from facade.commands.ends import End
from facade.commands.program import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.facade.commands.conftest import Run
    from tests.facade.services import Vapi, VoiceAI

    Runner = Callable[..., Run]

KEY = "test-key-not-real"


def environment(service: Vapi | VoiceAI) -> dict[str, str]:
    """Return what leads a command to a service."""
    name = "VAPI" if type(service).__name__ == "Vapi" else "VOICE_AI"
    return {f"{name}_API_KEY": service.key, f"{name}_BASE_URL": service.address}


def test_help_names_every_command_and_exit_status(run: Runner) -> None:
    """Whoever asks for help finds all that there is."""
    shown = run("--help")
    assert shown.status == 0
    for name in COMMANDS:
        assert re.search(rf"^    {name}\b", shown.out, re.MULTILINE)
        assert run(name, "--help").status == 0
    for end in End:
        assert re.search(rf"^  {end}\b", shown.out, re.MULTILINE)


def test_it_runs_as_a_program() -> None:
    """The module is the program; asking for help loads no client."""
    code = "import sys, runpy; sys.argv = ['facade', '--help']; runpy.run_module('facade', run_name='__main__')"
    check = f"import sys\ntry:\n    exec({code!r})\nexcept SystemExit: pass\nprint('httpx' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines()[-1] == "False"


@pytest.mark.parametrize("provider", ["vapi", "voiceai"])
def test_a_call_in_the_sandbox_is_followed_to_its_end(run: Runner, provider: str) -> None:
    """One line of JSON for each change, the last with the outcome; all in a second or two."""
    done = run("call", "+15550101", "--provider", provider, "--sandbox", "--json", "--transcript")
    assert done.status == End.DONE, done.err
    assert done.lines[0]["to"] in {"+15550101", None}
    assert {line["id"] for line in done.lines} == {done.lines[0]["id"]}
    last = done.lines[-1]
    assert last["status"] == "ended"
    assert last["outcome"]["category"] in {"completed", "unknown"}
    assert last["transcript"]


def test_people_get_lines_and_tables(run: Runner) -> None:
    """What a person reads says the same."""
    done = run("call", "+15550101", "--sandbox")
    assert done.status == End.DONE, done.err
    assert re.search(r"^placed    \S+$", done.out, re.MULTILINE)
    assert re.search(r"^ +\d+\.\d s  ended$", done.out, re.MULTILINE)
    assert re.search(r"^outcome  completed", done.out, re.MULTILINE)
    listed = run("list", "--sandbox")
    titles, row = listed.out.splitlines()
    assert titles.split()[:3] == ["call", "status", "direction"]
    assert "outbound" in row


def test_a_call_that_is_not_answered_has_an_exit_status_of_its_own(run: Runner) -> None:
    """So that a script can tell a busy line from a refusal."""
    done = run("call", "+15550102", "--sandbox", "--json")
    assert done.status == End.NOT_COMPLETED, done.err
    assert done.lines[-1]["outcome"]["category"] == "unreachable"


def test_what_the_sandbox_has_can_be_listed_followed_and_ended(run: Runner) -> None:
    """The same command finds the same ids again."""
    for provider in ("vapi", "voiceai"):
        assert run("agents", "--provider", provider, "--sandbox", "--json").lines
        assert run("numbers", "--provider", provider, "--sandbox").status == 0
    (call,) = run("list", "--sandbox", "--json").lines
    ended = run("hang-up", call["id"], "--sandbox", "--json")
    assert (ended.status, ended.lines[-1]["id"], ended.lines[-1]["status"]) == (0, call["id"], "ended")
    (agent,) = run("agents", "--sandbox", "--json").lines
    assert run("agents", agent["id"], "--sandbox", "--json").lines[0]["name"] == agent["name"]


@pytest.mark.parametrize(
    ("words", "environment_", "message"),
    [
        (("call", "+15550101", "--agent", "a"), {}, "--provider"),
        (("call", "+15550101"), {"VAPI_API_KEY": KEY}, "--agent"),
        (("call", "+15550101", "--agent", "a"), {"VAPI_API_KEY": KEY}, "--yes"),
        (("list",), {"VAPI_API_KEY": KEY, "VOICE_AI_API_KEY": KEY}, "--provider"),
        (("call", "555", "--agent", "a", "--yes"), {"VAPI_API_KEY": KEY}, "to"),
        (("list", "--limit", "0"), {"VAPI_API_KEY": KEY}, "above 0"),
        (("list", "--since", "yesterday"), {"VAPI_API_KEY": KEY}, "2026-12-24"),
        (("follow", "a", "--deadline", "-1"), {"VAPI_API_KEY": KEY}, "more than 0"),
        (("call", "+15550101", "--agent", "a", "--variable", "x"), {"VAPI_API_KEY": KEY}, "NAME=TEXT"),
        (("call", "+15550101", "--sandbox", "--provider", "voiceai", "--at", "2030-01-01"), {}, "--at"),
        (("numbers", "--available"), {"VAPI_API_KEY": KEY}, "--available"),
        (("call", "+15550101", "--sandbox", "--provider", "voiceai", "--from", "+15550100"), {}, "from_number"),
        (("hang-up", "a", "--sandbox", "--provider", "voiceai", "--delete-scheduled"), {}, "--delete-scheduled"),
        (("realtime", "create"), {"OPENAI_API_KEY": KEY}, "offer"),
        (("realtime", "create", "/nowhere/offer.sdp"), {"OPENAI_API_KEY": KEY}, "cannot be read"),
        (("realtime", "create"), {}, "OPENAI_API_KEY"),
        (("call", "+15550101", "--sandbox", "--y"), {}, "unrecognized"),
        (("--", "list"), {}, "COMMAND"),
        (("dance",), {}, "invalid choice"),
        ((), {}, "COMMAND"),
    ],
    ids=range(20),
)
def test_what_has_to_be_mended_is_said_before_anything_is_sent(
    run: Runner, words: tuple[str, ...], environment_: dict[str, str], message: str
) -> None:
    """No traceback, nothing on standard output, and exit status 2."""
    done = run(*words, **environment_)
    assert (done.status, done.out) == (End.USAGE, "")
    assert message in done.err
    assert "Traceback" not in done.err
    assert KEY not in done.err


def test_a_refusal_is_one_line(vapi_service: Vapi, run: Runner) -> None:
    """The service's own words, without a traceback; as JSON if that was asked for."""
    refused = run("follow", "8f7f0c4e-0000-4000-8000-000000000009", **environment(vapi_service))
    assert refused.status == End.FAILED
    assert refused.err.startswith("error: vapi ")
    assert len(refused.err.splitlines()) == 1
    told = run("follow", "8f7f0c4e-0000-4000-8000-000000000009", "--json", **environment(vapi_service))
    error = json.loads(told.err)
    assert (error["error"], error["status"], error["temporary"]) == ("NotFound", 404, False)
    assert error["message"].startswith("vapi ")
