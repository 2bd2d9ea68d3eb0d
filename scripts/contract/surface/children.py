"""Looking at a repository's own facade and generated code, in a Python that has loaded no other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from scripts.sources import Workspace

_HERE: Final = Path(__file__).parent
_SECONDS: Final = 120


class NotImportable(Exception):
    """The facade cannot be imported; says what Python says."""


def run_beside(program: str, workspace: Workspace, *arguments: str, given: str = "") -> str:
    """Run one of the programs in this folder on a repository, and return what it prints."""
    command = [sys.executable, "-I", "-B", str(_HERE / program), str(workspace.root), *arguments]
    try:
        result = subprocess.run(  # noqa: S603 - our own program
            command, input=given, capture_output=True, text=True, check=False, timeout=_SECONDS
        )
    except subprocess.TimeoutExpired:
        raise NotImportable(f"it is not done after {_SECONDS} seconds") from None
    if result.returncode:
        raise NotImportable((result.stderr.strip().splitlines() or ["it ended without a word"])[-1])
    return result.stdout


__all__ = ["NotImportable", "run_beside"]
