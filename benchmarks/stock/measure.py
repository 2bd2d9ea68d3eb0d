"""Measuring the stock client; the published figures stand beside it, so that the payloads can be compared too."""

from __future__ import annotations

import json
import sys
import tempfile
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from benchmarks import importing, sizes
from benchmarks.children import run
from benchmarks.payloads import answers, place_call
from benchmarks.report import Row
from benchmarks.stock.calls import build
from benchmarks.timing import compare

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

PACKAGE: Final = "stockvapi"
#: What others have measured of the stock output, on payloads of their own. Where a figure found here is close to it,
#: the payloads weigh the same, and what is measured of our client can be held against its target.
KNOWN: Final = {
    "one endpoint, whole process": 16,
    "peak memory of one endpoint": 72,
    "files": 2399,
    "all files together": 10,
    "5 KB, embedded assistant: Call.from_dict": 35,
    "5 KB, saved assistant: Call.from_dict": 6.9,
    "50 KB: Call.from_dict": 9.2,
    "500 KB: Call.from_dict": 4.6,
    "build and encode": 9.7,
}


@contextmanager
def written() -> Generator[Path]:
    """Lend a folder that holds the stock client as a package, importable from here as well."""
    with tempfile.TemporaryDirectory(prefix="stock-") as name:
        folder = Path(name)
        run(["-m", "benchmarks.stock.write", str(folder / PACKAGE)])
        sys.path.insert(0, name)
        try:
            yield folder
        finally:
            sys.path.remove(name)


def measure(section: str, folder: Path) -> Iterator[Row]:
    """Measure one section, against no target; generating is not among them."""
    heading = f"{section}, stock"
    rows: Iterable[Row] = ()
    match section:
        case "import":
            rows = importing.measure(PACKAGE, heading, folder)
        case "size":
            rows = sizes.measure(folder / PACKAGE, heading)
        case "decode":
            rows = _decode(heading)
        case "encode":
            rows = _encode(heading)
        case _:
            pass
    for row in rows:
        yield evolve(row, target=None, known=KNOWN.get(row.what))


def _decode(heading: str) -> Iterator[Row]:
    call: Any = import_module(f"{PACKAGE}.models").Call
    for name, raw in answers().items():

        def parse(raw: bytes = raw) -> object:
            return json.loads(raw)

        def decode(raw: bytes = raw) -> object:
            return call.from_dict(json.loads(raw))

        ratios = compare(decode, parse).ratios
        yield Row(heading, f"{name}: Call.from_dict", "x json.loads", ratios)


def _encode(heading: str) -> Iterator[Row]:
    models: Any = import_module(f"{PACKAGE}.models")
    body = place_call()
    built = build(models)

    def dump() -> object:
        return json.dumps(body)

    unit = "x json.dumps"
    both = compare(lambda: json.dumps(build(models).to_dict()), dump)
    yield Row(heading, "build and encode", unit, both.ratios)
    yield Row(heading, "build alone", unit, compare(lambda: build(models), dump).ratios)
    yield Row(heading, "encode alone", unit, compare(lambda: json.dumps(built.to_dict()), dump).ratios)
