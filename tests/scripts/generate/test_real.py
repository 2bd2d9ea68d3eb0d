"""The committed clients are what the documents give, whole, and as small as they are meant to be."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from scripts.generate import tree
from scripts.lock import Lock, file_hash, tree_hash
from scripts.sources import REPOSITORY, Workspace, read_sources

if TYPE_CHECKING:
    from pathlib import Path

HERE: Final = Workspace()
NAMES: Final = sorted(read_sources(HERE))
METHODS: Final = ("get", "put", "post", "delete", "patch")


def files(folder: Path) -> list[Path]:
    """List the files below a folder, save byte code."""
    return [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


@pytest.mark.slow
def test_the_committed_tree_is_what_the_documents_give() -> None:
    """`python -m scripts generate --check` finds nothing: no file by hand, and none forgotten."""
    command = [sys.executable, "-m", "scripts", "generate", "--check"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout == "generated/ is what the documents give\n"


def test_the_lock_speaks_of_what_is_there() -> None:
    """Documents, overlays, generator and packages are those that it records."""
    lock = Lock.read(HERE.lock_path)
    assert lock.generator
    assert (lock.generator.name, lock.generator.version) == (tree.GENERATOR, tree.PINS[tree.GENERATOR])
    assert lock.generated == {name: tree_hash(HERE.generated / name) for name in (*NAMES, "runtime")}
    for source in read_sources(HERE).values():
        record = lock.documents[source.name]
        assert (record.sha256, record.overlay_sha256) == (
            file_hash(source.document_path),
            file_hash(source.overlay_path),
        )


@pytest.mark.parametrize(("name", "count"), [("vapi", 137), ("voiceai", 52)])
def test_every_operation_has_a_module(name: str, count: int) -> None:
    """All operations of the document are there, under a package for each of its tags."""
    document = json.loads((HERE.specs / f"{name}.json").read_text(encoding="utf-8"))
    operations = [item[method] for item in document["paths"].values() for method in METHODS if method in item]
    modules = [path for path in (HERE.generated / name / "api").glob("*/*.py") if path.name != "__init__.py"]
    assert len(modules) == len(operations) == count
    tags = {operation["tags"][0] for operation in operations}
    assert len(list((HERE.generated / name / "api").glob("*/__init__.py"))) == len(tags)


def test_the_client_of_vapi_is_small() -> None:
    """At most 1,300 files and 5 MB; the stock generator writes 2,399 and 10 MB."""
    written = files(HERE.generated / "vapi")
    assert len(written) <= 1300
    assert sum(path.stat().st_size for path in written) <= 5_000_000


def test_each_file_is_marked_as_generated() -> None:
    """By its first line for people, or in JSON by the first member, and in .gitattributes for tools."""
    marks = {".py": "# Written by `make generate`", ".json": '{"x-origin":"Written by `make generate`'}
    for path in files(HERE.generated):
        if path.name != "py.typed":
            assert path.read_text(encoding="utf-8").startswith(marks[path.suffix]), path
    attributes = (REPOSITORY / ".gitattributes").read_text(encoding="utf-8")
    assert any(line.startswith("generated/") and "linguist-generated" in line for line in attributes.splitlines())


def test_the_clients_know_nothing_of_this_machine() -> None:
    """No path and no time stands in a generated file: they are the same everywhere."""
    for path in files(HERE.generated):
        assert str(REPOSITORY) not in path.read_text(encoding="utf-8"), path
