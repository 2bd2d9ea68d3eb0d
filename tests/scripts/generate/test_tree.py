"""The folder `generated/` as a whole: exchanged in one step, put back if that fails, compared both ways."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import tomllib
from importlib.metadata import version as installed
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scripts.generate import tree
from scripts.problems import Problem
from scripts.sources import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def grow(folder: Path, files: Mapping[str, str]) -> Path:
    """Write a small tree."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_two_trees_change_places_in_one_step(tmp_path: Path) -> None:
    """The new one is where the old one was, and the old one where the new one was."""
    old, new = grow(tmp_path / "generated", {"a": "old"}), grow(tmp_path / "aside" / "generated", {"a": "new"})
    tree.swap(old, new)
    assert (old / "a").read_text(encoding="utf-8") == "new"
    assert (new / "a").read_text(encoding="utf-8") == "old"


def test_the_first_tree_is_just_put_in_place(tmp_path: Path) -> None:
    """There is nothing to exchange it with."""
    new = grow(tmp_path / "aside" / "generated", {"a": "new"})
    tree.swap(tmp_path / "generated", new)
    assert (tmp_path / "generated" / "a").read_text(encoding="utf-8") == "new"
    assert not new.exists()


def test_a_reader_never_misses_a_file(tmp_path: Path) -> None:
    """Whoever reads while trees are exchanged finds the old one or the new one, at every moment."""
    old, new = grow(tmp_path / "generated", {"a": "old"}), grow(tmp_path / "aside" / "generated", {"a": "new"})
    found: set[str] = set()
    reads, stop = 0, threading.Event()

    def read() -> None:
        nonlocal reads
        while not stop.is_set():
            try:
                found.add((old / "a").read_text(encoding="utf-8"))
            except FileNotFoundError:
                found.add("missing")
            reads += 1

    reader = threading.Thread(target=read)
    reader.start()
    while reads < 1000:
        tree.swap(old, new)
    stop.set()
    reader.join()
    assert found == {"old", "new"}


def test_where_folders_cannot_be_exchanged_one_follows_the_other(tmp_path: Path) -> None:
    """The old tree ends up aside, in the folder that is removed at the end."""
    old, new = grow(tmp_path / "generated", {"a": "old"}), grow(tmp_path / "aside" / "generated", {"a": "new"})
    tree.rename_in_turn(old, new)
    assert (old / "a").read_text(encoding="utf-8") == "new"
    assert (tmp_path / "aside" / "old" / "a").read_text(encoding="utf-8") == "old"


def test_the_old_tree_is_back_if_the_new_one_cannot_follow(tmp_path: Path) -> None:
    """A failure in the middle leaves everything as it was."""
    old = grow(tmp_path / "generated", {"a": "old"})
    (tmp_path / "aside").mkdir()
    with pytest.raises(FileNotFoundError):
        tree.rename_in_turn(old, tmp_path / "aside" / "generated")
    assert (old / "a").read_text(encoding="utf-8") == "old"
    assert not list((tmp_path / "aside").iterdir())


def elsewhere(tmp_path: Path) -> Iterator[Path]:
    """Find folders on other file systems."""
    for folder in (Path("/dev/shm"), Path.home()):  # noqa: S108 - a file system that most Linux machines have
        if folder.is_dir() and os.access(folder, os.W_OK) and folder.stat().st_dev != tmp_path.stat().st_dev:
            yield folder


def test_a_tree_on_another_file_system_changes_nothing(tmp_path: Path) -> None:
    """Neither way works across file systems, so the old tree stays."""
    old = grow(tmp_path / "generated", {"a": "old"})
    other = next(elsewhere(tmp_path), None)
    if other is None:
        pytest.skip("this machine has one file system")
    with tree.workshop(other) as folder:
        new = grow(folder / "generated", {"a": "new"})
        with pytest.raises(OSError, match="cross-device"):
            tree.swap(old, new)
    assert (old / "a").read_text(encoding="utf-8") == "old"


def test_trees_are_compared_both_ways(tmp_path: Path) -> None:
    """Each file that is changed, missing or too many is named; byte code is not looked at."""
    old = grow(tmp_path / "old", {"same": "1", "changed": "1", "package/extra": "1", "package/__pycache__/x": "1"})
    new = grow(tmp_path / "new", {"same": "1", "changed": "2", "package/missing": "1"})
    assert tree.differences(old, new) == [
        "missing: package/missing",
        "not from the generator: package/extra",
        "differs: changed",
    ]
    assert tree.differences(new, new) == []
    assert tree.differences(tmp_path / "nowhere", old) == [
        "missing: changed",
        "missing: package/extra",
        "missing: same",
    ]


def test_files_of_one_size_and_age_are_still_compared(tmp_path: Path) -> None:
    """The bytes count, not the time stamps."""
    old, new = grow(tmp_path / "old", {"a": "1"}), grow(tmp_path / "new", {"a": "2"})
    for folder in (old, new):
        os.utime(folder / "a", (0, 0))
    assert tree.differences(old, new) == ["differs: a"]


def test_a_tree_below_a_folder_of_byte_code_is_compared(tmp_path: Path) -> None:
    """Where the repository lies does not matter."""
    root = tmp_path / "__pycache__"
    assert tree.differences(grow(root / "old", {"a": "1"}), grow(root / "new", {"b": "1"})) == [
        "missing: b",
        "not from the generator: a",
    ]


def test_the_workshop_is_gone_in_any_event(tmp_path: Path) -> None:
    """It stands beside the tree, so that they can be exchanged, and nothing of it is left after a failure."""

    def work() -> None:
        with tree.workshop(tmp_path) as folder:
            assert folder.parent == tmp_path
            grow(folder, {"a": "1"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        work()
    assert not list(tmp_path.iterdir())


@pytest.fixture
def dead() -> int:
    """The number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def test_what_killed_runs_have_left_is_removed(tmp_path: Path, dead: int) -> None:
    """The folders of runs that are still going, and whatever else lies there, are left alone."""
    left = grow(tmp_path / f".generated-{dead}-abc", {"generated/a": "1"})
    others = [
        grow(tmp_path / f".generated-{os.getpid()}-abc", {"a": "1"}),
        grow(tmp_path / ".generated-1-abc", {"a": "1"}),
        grow(tmp_path / ".generated-by-hand", {"a": "1"}),
    ]
    with tree.workshop(tmp_path) as folder:
        assert not left.exists()
        assert {path.name for path in tmp_path.iterdir()} == {folder.name, *(path.name for path in others)}


def test_a_tree_that_a_killed_run_had_set_aside_is_put_back(tmp_path: Path, dead: int) -> None:
    """Where folders cannot be exchanged there is a moment between two steps; what is found later mends it."""
    grow(tmp_path / f".generated-{dead}-abc", {"old/a": "old", "generated/a": "new"})
    tree.clear_abandoned(tmp_path)
    assert (tmp_path / "generated" / "a").read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["generated"]


def test_a_tree_that_is_in_place_is_not_replaced_by_one_set_aside(tmp_path: Path, dead: int) -> None:
    """The second step had been made."""
    grow(tmp_path / "generated", {"a": "new"})
    grow(tmp_path / f".generated-{dead}-abc", {"old/a": "old"})
    tree.clear_abandoned(tmp_path)
    assert (tmp_path / "generated" / "a").read_text(encoding="utf-8") == "new"


def test_the_pins_are_those_of_the_project() -> None:
    """The tools that write the tree are stated in two places, with one version each; both are what is installed."""
    groups = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    stated = [entry for group in groups.values() for entry in group if isinstance(entry, str)]
    for name, version in tree.PINS.items():
        assert [entry for entry in stated if entry.startswith(name)] == [f"{name}=={version}"]
        assert installed(name) == version
    tree.check_tools()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("def broken(:\n", "toy/a.py:1:12: invalid-syntax: "),
        ("import os\n", "toy/a.py:1:8: F401 "),
        ("unknown\n", "toy/a.py:1:1: F821 "),
    ],
)
def test_code_that_ruff_refuses_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    """A mistake in a template comes to light before anything is swapped."""
    grow(tmp_path / "generated", {"toy/a": ""})
    (tmp_path / "generated" / "toy" / "a.py").write_text(text, encoding="utf-8")
    with pytest.raises(Problem) as caught:
        tree.tidy(tmp_path / "generated")
    assert caught.value.lines[0] == "ruff refuses what the templates wrote; mend scripts/generate/templates"
    assert caught.value.lines[1].startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("import generated.nowhere", "ModuleNotFoundError: No module named 'generated.nowhere'"),
        ("1 / 0", "ZeroDivisionError: division by zero"),
        ("import os; os._exit(3)", "it ended without a word"),
    ],
)
def test_code_that_cannot_be_imported_is_told(tmp_path: Path, text: str, told: str) -> None:
    """Every module is imported, also those that no other imports."""
    root = grow(tmp_path / "generated", {"toy/deep/a": ""})
    for package in (root, root / "toy", root / "toy" / "deep"):
        (package / "__init__.py").write_text("", encoding="utf-8")
    tree.prove_importable(tmp_path)
    (root / "toy" / "deep" / "module.py").write_text(text, encoding="utf-8")
    with pytest.raises(Problem) as caught:
        tree.prove_importable(tmp_path)
    assert caught.value.lines == (
        f"the generated code cannot be imported: {told}; mend the overlay or scripts/generate",
    )
