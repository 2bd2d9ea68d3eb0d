"""What is printed can be read: by people, by programs, and by nobody any more."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from facade.commands.ends import End
from facade.commands.running import run as run_command
from tests.facade.commands.test_commands import environment
from tests.facade.extras import extra

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.commands.output import Output
    from tests.facade.commands.conftest import Run
    from tests.facade.services import Vapi

    Runner = Callable[..., Run]

LIST = (sys.executable, "-m", "facade", "list", "--sandbox")
NOBODY = (sys.executable, "-m", "facade", "follow", "nobody", "--sandbox")


def started(*command: str, **streams: Any) -> subprocess.CompletedProcess[str]:
    """Run a program to its end."""
    return subprocess.run(command, text=True, check=False, timeout=60, **streams)


def test_control_addresses_are_never_printed(vapi_service: Vapi, run: Runner) -> None:
    """Whoever has one controls the call."""
    vapi_service.add_call(status="in-progress")
    listed = run("list", "--json", **environment(vapi_service))
    assert len(listed.lines) == 1
    assert "control" not in listed.out


def test_secrets_are_never_printed(vapi_service: Vapi, run: Runner) -> None:
    """What the service keeps of other accounts' keys stays there; ids, and numbers of tokens, are no secrets."""
    secret = "another-key-not-real"  # noqa: S105 - it is none
    owned = vapi_service.owned()
    model = {"provider": "openai", "model": "gpt-4o", "maxTokens": 200}
    server = {"url": "https://example.com", "headers": {"X-Key": secret}, "credentialId": "c"}
    vapi_service.assistants[owned["id"]] = {**owned, "server": server, "model": model}
    line = {**vapi_service.owned(), "provider": "twilio", "number": "+15550150", "twilioAuthToken": secret}
    vapi_service.phone_numbers[line["id"]] = {**line, "twilioAccountSid": "s", "fallbackDestination": None}
    for words in (("numbers", "--json"), ("agents", "--json"), ("agents", owned["id"])):
        shown = run(*words, **environment(vapi_service))
        assert shown.status == End.DONE, shown.err
        assert "[hidden]" in shown.out
        assert secret not in shown.out
    (agent,) = run("agents", "--json", **environment(vapi_service)).lines
    assert (agent["model"]["maxTokens"], agent["server"]["credentialId"]) == (200, "c")


def test_a_terminal_is_not_given_orders(vapi_service: Vapi, run: Runner) -> None:
    """Names come from outside, and could hold escape sequences, also short ones; spaces of all kinds are harmless."""
    owned = vapi_service.owned()
    vapi_service.assistants[owned["id"]] = {**owned, "name": "\x1b[31mred\x07 \x9b31m\u202ed\N{NO-BREAK SPACE}e"}
    for words in (("agents",), ("agents", owned["id"]), ("agents", "--json")):
        shown = run(*words, **environment(vapi_service))
        assert "red" in shown.out
        assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(shown.out)
    assert "d\N{NO-BREAK SPACE}e" in run("agents", **environment(vapi_service)).out


@pytest.mark.parametrize("words", [(), ("--json",)], ids=["for people", "as JSON"])
def test_signs_that_a_terminal_lacks_are_no_reason_to_stop(vapi_service: Vapi, words: tuple[str, ...]) -> None:
    """A name may be in any language."""
    vapi_service.assistants["a"] = {**vapi_service.owned(), "name": "Grüße"}
    surroundings = {**os.environ, **environment(vapi_service), "PYTHONIOENCODING": "ascii"}
    done = started(sys.executable, "-m", "facade", "agents", *words, env=surroundings, capture_output=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Gr" in done.stdout


def test_who_reads_no_further_is_not_told_more() -> None:
    """No traceback, and the exit status that shells have for it."""
    reading, writing = os.pipe()
    os.close(reading)
    done = started(*LIST, stdout=writing, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (End.UNREAD, "")
    done = started(*NOBODY, stdout=subprocess.PIPE, stderr=writing)
    assert (done.returncode, done.stdout) == (End.FAILED, "")
    os.close(writing)


@pytest.mark.parametrize(
    ("command", "status"),
    [
        (f"{' '.join(LIST)} >&-", End.DONE),
        (f"{' '.join(NOBODY)} 2>&-", End.FAILED),
        (f"{sys.executable} -m facade call +15550100 --agent a <&-", End.USAGE),
        (f"{sys.executable} -m facade realtime create - --sandbox <&-", End.USAGE),
        (f"{sys.executable} -m facade realtime create --sandbox >&-", End.DONE),
    ],
)
def test_streams_may_be_closed(command: str, status: End) -> None:
    """As a shell closes them."""
    done = started("sh", "-c", command, capture_output=True, env={**os.environ, "VAPI_API_KEY": "test-key-not-real"})
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stderr


def test_a_fault_of_the_program_is_not_taken_for_a_refusal(capsys: pytest.CaptureFixture[str]) -> None:
    """Python would end with 1, which says that nothing happened."""

    class Faulty:
        def add_arguments(self, parser: argparse.ArgumentParser) -> None:
            """Declare nothing."""

        def run(self, arguments: argparse.Namespace, output: Output) -> int:
            """Fail."""
            del arguments, output
            raise ZeroDivisionError

    assert run_command(Faulty(), argparse.Namespace(json=False, sandbox=False)) == End.FAULT
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_people_get_lines_and_tables(run: Runner) -> None:
    """Times are those of the sandbox, in which the call lasts as long as its duration says."""
    done = run("call", "+15550101", "--sandbox")
    assert done.status == End.DONE, done.err
    *_, last = (line for line in done.out.splitlines() if line.endswith(" s  ended"))
    assert 15 < float(last.split()[0]) < 60


@pytest.mark.parametrize("columns", [40, 200])
def test_ids_are_whole_on_any_terminal(columns: int) -> None:
    """A table that is cut off to fit is of no use to whoever copies an id from it."""
    extra("rich")
    pty = extra("pty")
    code = f"import os, sys; os.environ['COLUMNS'] = '{columns}'; from facade.commands.program import main; sys.exit("
    code += "main(['list', '--sandbox']))"
    ours, theirs = pty.openpty()
    child = subprocess.Popen([sys.executable, "-c", code], stdout=theirs, stderr=subprocess.PIPE)
    os.close(theirs)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 10_000)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    os.close(ours)
    _, said = child.communicate(timeout=60)
    assert (child.returncode, said) == (0, b"")
    assert b"\x1b[" in shown
    assert b"e4b06ce6-0741-47a8-bce4-2c8218072e8c   queued   outbound" in shown
