"""Interrupted at any moment, `generate` leaves the old tree or the new one, whole, and the next run finds its way."""

from __future__ import annotations

import contextlib
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Final

import pytest

from scripts.__main__ import main
from scripts.lock import Lock, tree_hash
from scripts.sources import REPOSITORY, Workspace
from tests.scripts.normalise.houses import House
from tests.scripts.normalise.toys import NUMBER, document, model

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.slow

#: The moments at which a run is interrupted, as shares of the time that it takes; some lie after its end.
MOMENTS: Final = tuple(step / 11 * 1.1 for step in range(12))
SIGNALS: Final = (signal.SIGKILL, signal.SIGINT)


class Before:
    """A repository whose documents are newer than its clients, to be copied for each interruption."""

    def __init__(self, root: Path) -> None:
        self.house = House(root / "before", {"toy": document(), "other": document()})
        assert self.house.run("generate") == 0
        self.old = tree_hash(self.house.workspace.generated)
        self.house.vendor("toy", document({"Thing": model(size=NUMBER), "Part": model()}))
        whole = self.copy(root / "after")
        began = time.monotonic()
        assert start(whole.root).wait() == 0
        self.seconds = time.monotonic() - began
        self.new = tree_hash(whole.generated)
        assert self.new != self.old

    def copy(self, to: Path) -> Workspace:
        """Return a copy of its own to interrupt."""
        shutil.copytree(self.house.root, to)
        return Workspace(to)


def start(root: Path) -> subprocess.Popen[bytes]:
    """Start the command."""
    command = [sys.executable, "-m", "scripts", "generate", "--root", str(root)]
    return subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Before:
    """The repository to interrupt copies of, and how long a whole run takes."""
    return Before(tmp_path_factory.mktemp("interruption"))


def interrupt(workspace: Workspace, number: signal.Signals, now: Callable[[], bool]) -> None:
    """Start the command, send it a signal when the moment has come, and wait for its end."""
    with start(workspace.root) as process:
        while process.poll() is None and not now():
            time.sleep(0.0002)
        process.send_signal(number)
        process.wait()


def shows(workspace: Workspace, sign: str) -> bool:
    """Look for a part of the new tree, which may vanish while one looks."""
    with contextlib.suppress(FileNotFoundError):
        return any(workspace.root.glob(sign))
    return False


def expect_old_or_new(before: Before, workspace: Workspace) -> None:
    """Check that one of the trees is there whole, and that the next run brings everything in order."""
    assert tree_hash(workspace.generated) in {before.old, before.new}
    assert main(["generate", "--root", str(workspace.root)]) == 0
    assert tree_hash(workspace.generated) == before.new
    assert Lock.read(workspace.lock_path).generated["toy"] == tree_hash(workspace.generated / "toy")
    assert sorted(path.name for path in workspace.root.iterdir()) == ["generated", "specs"]
    assert not [path.name for path in workspace.specs.iterdir() if path.name.endswith(".tmp")]


@pytest.mark.parametrize(
    ("number", "moment"),
    [*((signal.SIGKILL, moment) for moment in MOMENTS), *((signal.SIGINT, moment) for moment in MOMENTS[1::2])],
    ids=lambda value: value.name if isinstance(value, signal.Signals) else f"{value:.0%}",
)
def test_an_interruption_leaves_a_whole_tree(
    before: Before, tmp_path: Path, number: signal.Signals, moment: float
) -> None:
    """Whatever the moment, and whether the process is killed or asked to end."""
    workspace = before.copy(tmp_path / "house")
    end = time.monotonic() + moment * before.seconds
    interrupt(workspace, number, lambda: time.monotonic() >= end)
    expect_old_or_new(before, workspace)


@pytest.mark.parametrize(
    "sign",
    [
        ".generated-*",
        ".generated-*/generated/runtime",
        ".generated-*/generated/toy",
        ".generated-*/generated/other/api",
    ],
)
def test_an_interruption_on_the_way_leaves_the_old_tree(before: Before, tmp_path: Path, sign: str) -> None:
    """As soon as a part of the new tree shows up: nothing has been exchanged yet."""
    workspace = before.copy(tmp_path / "house")
    first = workspace.generated.stat().st_ino
    interrupt(workspace, signal.SIGKILL, lambda: shows(workspace, sign))
    # On a busy machine the signal may come so late that the trees have been exchanged.
    untouched = workspace.generated.stat().st_ino == first
    assert tree_hash(workspace.generated) == (before.old if untouched else before.new)
    expect_old_or_new(before, workspace)


@pytest.mark.parametrize("number", SIGNALS, ids=lambda number: number.name)
def test_an_interruption_right_after_the_exchange_leaves_the_new_tree(
    before: Before, tmp_path: Path, number: signal.Signals
) -> None:
    """The lock may not speak of it yet; the next run mends that."""
    workspace = before.copy(tmp_path / "house")
    first = workspace.generated.stat().st_ino
    interrupt(workspace, number, lambda: workspace.generated.stat().st_ino != first)
    assert tree_hash(workspace.generated) == before.new
    expect_old_or_new(before, workspace)


def test_a_polite_interruption_leaves_nothing_behind(before: Before, tmp_path: Path) -> None:
    """Control-C in the middle: the folder that was being written is gone at once."""
    workspace = before.copy(tmp_path / "house")
    interrupt(workspace, signal.SIGINT, lambda: shows(workspace, ".generated-*/generated/toy"))
    assert sorted(path.name for path in workspace.root.iterdir()) == ["generated", "specs"]
