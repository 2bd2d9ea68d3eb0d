"""What the contract checks cost: a document against an older edition, and recordings against the documents."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from benchmarks.children import ROOT, run
from benchmarks.report import CannotRunError, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

SECTION: Final = "contract"
TARGET_DIFF_SECONDS: Final = 1.5
TARGET_DIFF_MEGABYTES: Final = 150
TARGET_GROUPS: Final = 40
TARGET_RECORDINGS_SECONDS: Final = 3
EXCHANGES: Final = 200
_REPETITIONS: Final = 5
#: Findings are no failure of the check.
_STATUSES: Final = (0, 1)
_CASSETTES: Final = Path("tests", "facade", "cassettes")
#: Every so many properties one is not in the older edition, one has another name, one lacks a word, one is no text.
_EVERY: Final = 24


def measure() -> Iterator[Row]:
    """Measure whole commands, from the start of Python to its end."""
    with TemporaryDirectory() as folder:
        older = Path(folder, "vapi.json")
        older.write_text(json.dumps(_older()), encoding="utf-8")
        yield from _diff(older)
    with TemporaryDirectory() as folder:
        yield from _recordings(Path(folder))


def _diff(older: Path) -> Iterator[Row]:
    arguments = ["-m", "scripts", "contract", "diff", "--against", str(older), "--format", "json"]
    costs = [run(arguments, statuses=_STATUSES) for _ in range(_REPETITIONS)]
    report = json.loads(costs[0].printed)
    what = f"Vapi against an older edition, {sum(report['counts'].values())} findings"
    yield Row(SECTION, what, "s of processor", tuple(cost.cpu for cost in costs), TARGET_DIFF_SECONDS)
    peaks = tuple(cost.peak / 1_000_000 for cost in costs if cost.peak is not None)
    if peaks:
        yield Row(SECTION, f"{what}: peak memory", "MB", peaks, TARGET_DIFF_MEGABYTES)
    yield Row(SECTION, f"{what}: groups", "groups", (float(len(report["groups"])),), TARGET_GROUPS)


def _recordings(folder: Path) -> Iterator[Row]:
    for name in ("facade", "generated", "specs"):
        (folder / name).symlink_to(ROOT / name)
    exchanges = _fill(folder / _CASSETTES)
    arguments = ["-m", "scripts", "contract", "recordings", "--root", str(folder)]
    costs = [run(arguments, statuses=_STATUSES) for _ in range(_REPETITIONS)]
    what = f"recordings, {exchanges} exchanges"
    yield Row(SECTION, what, "s of processor", tuple(cost.cpu for cost in costs), TARGET_RECORDINGS_SECONDS)


def _fill(folder: Path) -> int:
    """Copy the project's recordings until there are enough exchanges, and count those."""
    paths = sorted((ROOT / _CASSETTES).rglob("*.yaml"))
    counts = {path: path.read_text(encoding="utf-8").count("\n- request:") for path in paths}
    if not sum(counts.values()):
        message = f"{_CASSETTES} holds no exchanges"
        raise CannotRunError(message)
    exchanges, copy = 0, 0
    folder.mkdir(parents=True)
    while exchanges < EXCHANGES:
        copy += 1
        for path, count in counts.items():
            shutil.copyfile(path, folder / f"{copy}-{path.parent.name}-{path.name}")
            exchanges += count
    return exchanges


def _older() -> dict[str, Any]:
    """Return Vapi's document with as many differences as months bring."""
    document: dict[str, Any] = json.loads((ROOT / "specs" / "vapi.json").read_text(encoding="utf-8"))
    counted = 0
    for schema in document["components"]["schemas"].values():
        for name, held in list(schema.get("properties", {}).items()):
            counted += 1
            properties: dict[str, Any] = schema["properties"]
            if counted % _EVERY == 0:
                del properties[name]
            elif counted % _EVERY == _EVERY // 4:
                properties[f"{name}Before"] = properties.pop(name)
            elif counted % _EVERY < _EVERY // 2 and len(held.get("enum", ())) > 1:
                held["enum"].pop()
            elif counted % _EVERY == _EVERY // 2 and held.get("type") == "string":
                held["type"] = "number"
    return document
