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
    from collections.abc import Generator

GENERATOR: Final = "openapi-python-client"
#: The exact tools that write the tree; another version may write it differently. A test holds them to pyproject.toml.
PINS: Final = {GENERATOR: "0.29.1", "ruff": "0.17.5"}
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
    folder = Path(tempfile.mkdtemp(prefix=".generated-", dir=root))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def begin(old: Path, new: Path, rewritten: list[str]) -> None:
    """Lay out a new tree: the shared parts, and what of the old tree is not written again."""
    new.mkdir()
    (new / "__init__.py").write_text(_PACKAGE, encoding="utf-8")
    (new / "py.typed").write_text("", encoding="utf-8")
    (new / "runtime").mkdir()
    for source in sorted(RUNTIME.glob("*.py")):
        (new / "runtime" / source.name).write_text(_MARK + source.read_text(encoding="utf-8"), encoding="utf-8")
    for package in old.iterdir() if old.is_dir() else ():
        if package.is_dir() and package.name not in {*rewritten, "runtime", "__pycache__"}:
            shutil.copytree(package, new / package.name, ignore=shutil.ignore_patterns("__pycache__"))


def tidy(tree: Path) -> None:
    """Sort imports and format, with the pinned ruff and no settings but these."""
    common = ["--isolated", "--no-cache", "--quiet", "--line-length", "120", "--target-version", "py311", str(tree)]
    _run("ruff", "check", "--fix", "--select", "I", *common)
    _run("ruff", "format", *common)
    _run("ruff", "check", "--select", "F", "--output-format", "concise", *common)


def _run(tool: str, *arguments: str) -> None:
    result = subprocess.run(  # noqa: S603 - our own arguments
        [sys.executable, "-m", tool, *arguments], capture_output=True, text=True, check=False
    )
    if result.returncode:
        lines = [line for line in (result.stdout + result.stderr).splitlines() if line.strip()]
        raise Problem(f"{tool} refuses what the templates wrote; mend scripts/generate/templates", *lines[:20])


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
    return {
        path.relative_to(tree).as_posix()
        for path in tree.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def swap(old: Path, new: Path) -> None:
    """Put the new tree in the place of the old one; at every moment one of them is there whole."""
    if not old.exists():
        new.rename(old)
        return
    if _exchange(old, new):
        return
    aside = new.with_name("old")
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
