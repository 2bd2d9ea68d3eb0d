"""Running commands as a shell would, and seeing what they print."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from facade.commands.program import main

if TYPE_CHECKING:
    from collections.abc import Callable


@attrs.frozen
class Run:
    """What a command did."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """What was printed, as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Run]:
    """Run a command; nothing is in the environment, and nobody is there to be asked."""
    for name in ("VAPI_API_KEY", "VAPI_BASE_URL", "VOICE_AI_API_KEY", "VOICE_AI_BASE_URL", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)

    def run_command(*words: str, given: str | None = None, **environment: str) -> Run:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        typed = io.StringIO(given or "")
        monkeypatch.setattr(typed, "isatty", lambda: given is not None, raising=False)
        monkeypatch.setattr(sys, "stdin", typed)
        try:
            status = main(words)
        except SystemExit as stop:
            status = int(stop.code or 0)
        captured = capsys.readouterr()
        return Run(int(status), captured.out, captured.err)

    return run_command
