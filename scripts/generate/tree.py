"""The folder ``generated/`` as a whole: written aside, proved importable, compared, and swapped in one step."""

from __future__ import annotations

import ctypes
import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

GENERATOR: Final = "openapi-python-client"
#: The exact tools that write the tree; another version may write it differently. A test holds them to pyproject.toml.
PINS: Final = {GENERATOR: "0.29.1", "ruff": "0.17.5"}
#: How the folders begin that a tree is written in; the number of the process comes next.
_ASIDE: Final = ".generated-"
_OLD: Final = "old"
RUNTIME: Final = Path(__file__).parent / "runtime"
_MARK: Final = "# Written by `make generate` from scripts/generate/runtime. Do not edit.\n"
_PACKAGE: Final = '''# Written by `make generate`. Do not edit.
"""Typed low-level clients, one package for each service, and the runtime that they share."""
'''

#: Imports every module below `generated`, and every name that the lazy packages offer.
_IMPORT_ALL: Final = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
import generated
for found in pkgutil.walk_packages(generated.__path__, "generated."):
    module = importlib.import_module(found.name)
    if found.name.endswith(".models"):
        for name in dir(module):
            getattr(getattr(module, name), "__fit__", lambda value: None)({})
"""


def check_tools() -> None:
    """Refuse to write with other tools than the pinned ones."""
    found = {name: version(name) for name in PINS}
    faults = [
        f"{name} {found[name]} is installed, but {pinned} is pinned; run `make setup` and use its Python"
        for name, pinned in PINS.items()
        if found[name] != pinned
    ]
    if faults:
        raise Problem(*faults)


@contextmanager
def workshop(root: Path) -> Generator[Path]:
    """Lend a folder beside ``generated/``, on the same file system, and remove it in any event."""
    try:
        clear_abandoned(root)
        folder = Path(tempfile.mkdtemp(prefix=f"{_ASIDE}{os.getpid()}-", dir=root))
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    except OSError as error:
        raise Problem(f"generated/ cannot be written ({error}); the old files are in place, so mend that") from error


def clear_abandoned(root: Path) -> None:
    """Remove what killed runs have left behind; a tree that one of them had just set aside is put back."""
    for folder in root.glob(f"{_ASIDE}*"):
        owner = folder.name.removeprefix(_ASIDE).partition("-")[0]
        if owner.isdecimal() and not _is_running(int(owner)):
            if (folder / _OLD).is_dir() and not (root / "generated").exists():
                (folder / _OLD).rename(root / "generated")
            shutil.rmtree(folder, ignore_errors=True)


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def begin(new: Path) -> None:
    """Lay out a new tree with the parts that all packages share."""
    new.mkdir()
    (new / "__init__.py").write_text(_PACKAGE, encoding="utf-8")
    (new / "py.typed").write_text("", encoding="utf-8")
    (new / "runtime").mkdir()
    for source in sorted(RUNTIME.glob("*.py")):
        (new / "runtime" / source.name).write_text(_MARK + source.read_text(encoding="utf-8"), encoding="utf-8")


def keep(old: Path, new: Path, names: Iterable[str]) -> None:
    """Take these packages of the old tree over as they are."""
    for name in names:
        if (old / name).is_dir():
            shutil.copytree(old / name, new / name, ignore=shutil.ignore_patterns("__pycache__"))


def tidy(tree: Path) -> None:
    """Sort imports and format, with the pinned ruff and no settings but these."""
    common = ["--isolated", "--no-cache", "--quiet", "--line-length", "120", "--target-version", "py311", "."]
    _run_ruff(tree, "check", "--output-format", "concise", "--fix", "--select", "I", *common)
    _run_ruff(tree, "format", *common)
    _run_ruff(tree, "check", "--output-format", "concise", "--select", "F", *common)


def _run_ruff(tree: Path, *arguments: str) -> None:
    result = subprocess.run(  # noqa: S603 - our own arguments
        [sys.executable, "-P", "-m", "ruff", *arguments], cwd=tree, capture_output=True, text=True, check=False
    )
    if result.returncode:
        lines = [line for line in (result.stdout + result.stderr).splitlines() if line.strip()]
        raise Problem("ruff refuses what the templates wrote; mend scripts/generate/templates", *lines[:20])


def prove_importable(parent: Path) -> None:
    """Import every module of the new tree in a fresh interpreter."""
    result = subprocess.run(  # noqa: S603 - our own arguments
        [sys.executable, "-I", "-B", "-c", _IMPORT_ALL, str(parent)], capture_output=True, text=True, check=False
    )
    if result.returncode:
        last = (result.stderr.strip().splitlines() or ["it ended without a word"])[-1]
        raise Problem(f"the generated code cannot be imported: {last}; mend the overlay or scripts/generate")


def differences(old: Path, new: Path) -> list[str]:
    """Compare two trees both ways and name each file that differs; byte code does not count."""
    before, after = _files(old), _files(new)
    lines = [f"missing: {name}" for name in sorted(after - before)]
    lines += [f"not from the generator: {name}" for name in sorted(before - after)]
    lines += [
        f"differs: {name}" for name in sorted(before & after) if not filecmp.cmp(old / name, new / name, shallow=False)
    ]
    return lines


def _files(tree: Path) -> set[str]:
    paths = [path.relative_to(tree) for path in tree.rglob("*") if path.is_file()]
    return {path.as_posix() for path in paths if "__pycache__" not in path.parts}


def swap(old: Path, new: Path) -> None:
    """
    Put the new tree in the place of the old one, in one step.

    Where the system cannot exchange folders it takes two; whoever is killed between them leaves the old tree aside,
    and `clear_abandoned` puts it back.
    """
    if not old.exists():
        new.rename(old)
    elif not _exchange(old, new):
        rename_in_turn(old, new)


def rename_in_turn(old: Path, new: Path) -> None:
    """Put the new tree in the place of the old one, which is back in its place if that fails."""
    aside = new.with_name(_OLD)
    old.rename(aside)
    try:
        new.rename(old)
    except BaseException:
        aside.rename(old)
        raise


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step, where the system can."""
    library = ctypes.CDLL(None, use_errno=True)
    names = os.fsencode(one), os.fsencode(other)
    here, exchange = -100, 2  # AT_FDCWD; RENAME_EXCHANGE of Linux and RENAME_SWAP of macOS
    if hasattr(library, "renameat2"):
        return bool(library.renameat2(here, names[0], here, names[1], exchange) == 0)
    if hasattr(library, "renamex_np"):
        return bool(library.renamex_np(*names, exchange) == 0)
    return False
