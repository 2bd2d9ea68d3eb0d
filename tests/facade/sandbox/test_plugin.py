"""The fixtures that whoever installs the package has in their own tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[3]

OWN_TESTS: Final = """
    import asyncio
    import sys

    def test_nothing_is_loaded_before_it_is_asked_for():
        loaded = {name for name in sys.modules if name.startswith(("facade", "generated", "httpx", "starlette"))}
        assert loaded <= {"facade", "facade.sandbox", "facade.sandbox.pytest_plugin"}

    def test_blocking(sandbox, vapi, voiceai, realtime):
        assert list(vapi.calls.list()) == []
        assert list(voiceai.calls.list()) == []
        assert realtime.client_secrets is not None
        sandbox.advance(60)
        assert sandbox.clock.now() == vapi._settings.clock.now() == 60

    def test_a_call(vapi, voiceai, furniture):
        calls = vapi.calls
        call = calls.place(to="+15550101", agent=furniture.assistant, from_number=furniture.number)
        assert calls.wait(call).ended
        assert voiceai.agents.get(furniture.agent)

    def test_async(sandbox, async_vapi, async_voiceai, async_realtime):
        async def listed():
            found = [call async for call in async_vapi.calls.list()]
            return found + [call async for call in async_voiceai.calls.list()]
        assert asyncio.run(listed()) == []
        assert sandbox.clock.now() == 0
"""


def _run(folder: Path, tests: str) -> str:
    """Run tests of somebody else's, with no plugin but this one."""
    lines = tests.splitlines()
    (folder / "test_own.py").write_text("\n".join(line[4:] for line in lines), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "facade.sandbox.pytest_plugin", "-p", "no:cacheprovider"]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(ROOT), "PYTEST_ADDOPTS": ""}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@pytest.mark.slow
def test_fixtures_give_connected_clients(tmp_path: Path) -> None:
    """Each test has a sandbox of its own, and clients of it of both kinds."""
    assert "4 passed" in _run(tmp_path, OWN_TESTS)
