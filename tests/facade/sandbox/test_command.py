"""The command line: what it says, what it shows, and how it ends."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import facade
from facade.sandbox.command import run

if TYPE_CHECKING:
    from collections.abc import Generator

ROOT: Final = Path(__file__).parents[3]
COMMAND: Final = (sys.executable, "-m", "facade.sandbox")


@contextmanager
def _serving(*arguments: str) -> Generator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _until(process: subprocess.Popen[str], last: str) -> str:
    assert process.stdout is not None
    told = ""
    for line in process.stdout:
        told += line
        if last in line:
            return told
    raise AssertionError(told)


@pytest.mark.slow
def test_a_first_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it prints is all that a client needs; each call's life is shown; Ctrl-C ends it in good order."""
    with _serving("--port", "0", "--speed", "200") as process:
        told = _until(process, "Ctrl-C")
        for name, value in re.findall(r"^export (\w+)=(\S+)$", told, re.MULTILINE):
            monkeypatch.setenv(name, value)
        assistant, number, agent = re.findall(r"^  \w+ +\w+ +(\S+)$", told, re.MULTILINE)
        with facade.Vapi() as vapi:
            call = vapi.calls.place(to="+15550102", agent=assistant, from_number=number)
            outcome = vapi.calls.wait(call, every=0.1, deadline=20).outcome
            assert outcome is not None
            assert outcome.category is facade.Category.UNREACHABLE
        shown = _until(process, "ended")
        assert [line.split()[3] for line in shown.splitlines() if call.id[:8] in line][:2] == ["queued", "ringing"]
        with facade.VoiceAI() as voiceai:
            assert voiceai.agents.get(agent).name == "Front desk"
        with facade.Realtime() as realtime:
            assert realtime.client_secrets.create(facade.realtime.Session()).value.startswith("ek_")
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate(timeout=10)
        assert process.returncode == 0
        assert rest.endswith("Stopped\n")
        assert "Traceback" not in rest


@pytest.mark.slow
def test_it_serves_on_when_nobody_reads_what_it_says() -> None:
    """As when its output goes to `head`; it still ends in good order."""
    with _serving("--port", "0", "--speed", "200") as process:
        told = _until(process, "VAPI_BASE_URL")
        address = told.rpartition("=")[2].strip()
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        with facade.Vapi("sandbox-key", address) as vapi:
            for name in ("One", "Two", "Three"):
                assert vapi.assistants.create({"name": name}).name == name
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == 0


def test_a_port_in_use_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """A port that somebody else has is no reason for a traceback."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert run(["--port", str(taken.getsockname()[1])]) == 1
    assert (
        capsys.readouterr().err == "The port is in use. Choose another with --port, or --port 0 for any that is free\n"
    )


def test_ports_exclude_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    """Services share a port, or have ports of their own."""
    assert run(["--port", "0", "--vapi-port", "0"]) == 2
    assert "not both" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["--port", "65536"], ["--port", "x"], ["--speed", "0"], ["--speed", "nan"], ["--key", "a b\n"], ["--script", "x"]],
)
def test_wrong_arguments_are_told(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    """An argument that cannot be is told with its name."""
    with pytest.raises(SystemExit) as ended:
        run(arguments)
    assert ended.value.code == 2
    assert f"argument {arguments[0]}: invalid" in capsys.readouterr().err


def test_help_names_the_numbers_that_decide(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever asks for help learns which number is busy."""
    with pytest.raises(SystemExit):
        run(["--help"])
    assert "+15550102 busy" in " ".join(capsys.readouterr().out.split())
