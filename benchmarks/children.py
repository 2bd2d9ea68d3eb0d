"""Running a program to its end and asking the system what it has cost."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from benchmarks.report import CannotRunError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

ROOT: Final = Path(__file__).resolve().parent.parent
#: What `ru_maxrss` counts in.
_PEAK_UNIT: Final = 1 if sys.platform == "darwin" else 1024


@frozen
class Cost:
    """What one run has cost: seconds of processor and clock, bytes of memory at its peak; and what it printed."""

    cpu: float
    wall: float
    #: None if this process is itself as large: a child begins as its parent's copy, and the system counts that.
    peak: float | None
    printed: str


def run(
    arguments: Sequence[str], *, folder: Path = ROOT, statuses: Collection[int] = (0,), python: str = sys.executable
) -> Cost:
    """Run a Python with arguments in a folder, whose packages it can import; byte code is used and kept."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        child = subprocess.Popen(  # noqa: S603 - our own arguments
            [python, *arguments], cwd=folder, env=environment, stdout=output, stderr=errors
        )
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        printed, complaints = (_all_of(stream.fileno()) for stream in (output, errors))
    if child.returncode not in statuses:
        last = (complaints.strip().splitlines() or [f"it ended with status {child.returncode}"])[-1]
        message = f"python {' '.join(arguments)[:80]}: {last}"
        raise CannotRunError(message)
    peak = usage.ru_maxrss * _PEAK_UNIT
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _PEAK_UNIT
    return Cost(usage.ru_utime + usage.ru_stime, wall, peak if peak > own else None, printed)


def _all_of(descriptor: int) -> str:
    return os.pread(descriptor, os.fstat(descriptor).st_size, 0).decode(errors="replace")
