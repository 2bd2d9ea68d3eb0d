"""How many files a client has, and how large they are together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from benchmarks.children import ROOT
from benchmarks.report import CannotRunError, Row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TARGET_FILES: Final = 1300
TARGET_MB: Final = 5
_MB: Final = 1_000_000


def measure(tree: Path = ROOT / "generated" / "vapi", section: str = "size") -> Iterator[Row]:
    """Count what would be committed: byte code is not."""
    paths = [path for path in tree.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    if not paths:
        message = f"{tree} holds no files; run `make generate`"
        raise CannotRunError(message)
    volume = sum(path.stat().st_size for path in paths) / _MB
    yield Row(section, "files", "files", (len(paths),), TARGET_FILES)
    yield Row(section, "all files together", "MB", (volume,), TARGET_MB)
