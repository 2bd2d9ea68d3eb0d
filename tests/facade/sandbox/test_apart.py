"""The facade stands without the sandbox, and without what the sandbox stands on."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

import pytest

#: Found by the facade's clients themselves, without the sandbox.
_USED: Final = """
import facade
for name in ("Vapi", "AsyncVapi", "VoiceAI", "AsyncVoiceAI", "Realtime", "AsyncRealtime"):
    getattr(facade, name)
facade.Vapi("test-key-not-real").calls
facade.Realtime("test-key-not-real").calls
"""
#: What comes with an extra looks as if it were not installed.
_BARE: Final = """
import sys
sys.modules.update(dict.fromkeys({wanted}))
"""
EXTRAS: Final = ("aiortc", "av", "jsonschema", "referencing", "rich", "starlette", "uvicorn", "websockets")


def python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a process of its own."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def bare(code: str) -> subprocess.CompletedProcess[str]:
    """Run a program where no extra is installed."""
    return python(_BARE.format(wanted=EXTRAS) + code)


def test_the_facade_loads_nothing_of_the_sandbox() -> None:
    """Not when it is imported, and not when it is used."""
    loaded = "import sys; print([name for name in sys.modules if 'sandbox' in name or 'commands' in name])"
    done = python(_USED + loaded)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_the_facade_works_without_any_extra() -> None:
    """The core installs without what the sandbox stands on."""
    done = bare(_USED)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("words", ["['--help']", "['list', '--help']"])
def test_the_command_line_works_without_any_extra(words: str) -> None:
    """Plain lines are as good as tables."""
    done = bare(f"import sys; from facade.commands.program import main; sys.exit(main({words}))")
    assert done.returncode == 0, done.stderr


def test_a_sandbox_in_process_needs_no_extra() -> None:
    """The first run needs nothing but the package."""
    done = bare("import sys; from facade.commands.program import main; sys.exit(main(['list', '--sandbox']))")
    assert done.returncode == 0, done.stderr
    assert "queued" in done.stdout


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("import runpy; runpy.run_module('facade.sandbox', run_name='__main__')", 2),
        ("from facade import sandbox\nwith sandbox.running(over='sockets'): pass", 1),
    ],
    ids=["python -m facade.sandbox", "over sockets"],
)
def test_what_is_missing_is_said_with_how_to_get_it(code: str, status: int) -> None:
    """One line, with the extra's name."""
    done = bare(code)
    assert done.returncode == status, done.stderr
    assert "voice-facade[sandbox]" in done.stderr
    assert ("Traceback" in done.stderr) == (status == 1)
