"""The family `generated`: whatever in generated/ is not what the documents give is found, with what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scripts.contract.families import Options
from scripts.contract.generated import check
from scripts.lock import Lock
from scripts.problems import Problem
from tests.scripts.contract.conftest import toy

if TYPE_CHECKING:
    from pathlib import Path

    from tests.scripts.normalise.houses import House

MODEL = "generated/toy/models/thing.py"


@pytest.fixture
def built(house: House, capsys: pytest.CaptureFixture[str]) -> House:
    """The repository with its client generated."""
    assert house.run("generate") == 0
    capsys.readouterr()
    return house


def found(house: House) -> list[tuple[str, str]]:
    """Check the repository: each rule that is broken, with the place."""
    return [(finding.rule, str(finding.place)) for finding in check(house.workspace, Options())]


def rewrite(path: Path, old: str, new: str) -> None:
    """Edit a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_what_was_generated_passes_and_nothing_is_written(built: House) -> None:
    """A check looks and no more; what it makes to look, it takes away."""
    before = built.snapshot()
    assert found(built) == []
    assert built.snapshot() == before


def test_edits_by_hand_are_told_from_each_other(built: House) -> None:
    """A changed file with its first line that differs, one that is gone, and one that was put there."""
    path = built.root / MODEL
    line = path.read_text(encoding="utf-8").splitlines().index("class Thing(Model):") + 1
    rewrite(path, "class Thing(Model):", "class Thing(Model):  # mine")
    (built.root / "generated/toy/mine.py").write_text("", encoding="utf-8")
    (built.root / "generated/toy/api/things/get_thing.py").unlink()
    (built.root / "generated/py.typed").write_text("partial\n", encoding="utf-8")
    assert found(built) == [
        ("generated-missing", "generated/toy/api/things/get_thing.py"),
        ("generated-foreign", "generated/toy/mine.py"),
        ("generated-edited", "generated/py.typed:1"),
        ("generated-edited", f"{MODEL}:{line}"),
    ]


def test_a_tree_that_is_behind_is_not_called_edited(built: House) -> None:
    """The files are as they were written, and the document is another."""
    document = toy()
    document["components"]["schemas"]["Thing"]["properties"]["colour"] = {"type": "string"}
    built.vendor("toy", document)
    assert {rule for rule, _ in found(built)} == {"generated-stale"}


def test_a_lock_that_speaks_of_another_tree_is_found(built: House) -> None:
    """Otherwise edits by hand could no longer be told."""
    lock = Lock.read(built.workspace.lock_path)
    other = lock.with_generated("toy", "0" * 64, generator=lock.generator)  # type: ignore[arg-type]
    built.workspace.lock_path.write_text(other.dumps(), encoding="utf-8")
    assert found(built) == [("generated-unrecorded", "specs/specs.lock")]


def test_documents_that_cannot_be_generated_from_are_a_finding(built: House) -> None:
    """It is the documents that are broken, not the check."""
    document = toy()
    document["components"]["schemas"]["Thing"]["properties"]["other"] = {"$ref": "#/components/schemas/Other"}
    built.vendor("toy", document)
    assert found(built) == [("generated-impossible", "generated")]


@pytest.mark.parametrize("spoil", ["edit", "unlink"])
def test_a_document_that_nobody_vendored_is_not_generated_from(built: House, spoil: str) -> None:
    """What to do about the document the family specs tells; what was edited in generated/ is told all the same."""
    path = built.document("toy")
    if spoil == "edit":
        path.write_text(path.read_text(encoding="utf-8") + " ", encoding="utf-8")
    else:
        path.unlink()
    assert found(built) == [("generated-impossible", "specs/toy.json")]
    rewrite(built.root / MODEL, "class Thing(Model):", "class Thing(Model):  # mine")
    assert found(built) == [("generated-impossible", "specs/toy.json"), ("generated-edited", "generated/toy")]


def test_sources_that_cannot_be_read_are_a_problem(built: House) -> None:
    """Nobody knows then what should be in generated/."""
    built.workspace.sources_path.write_text("[toy", encoding="utf-8")
    with pytest.raises(Problem, match="not valid TOML"):
        found(built)


def test_a_folder_that_cannot_be_written_is_a_problem(built: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is known about generated/ then, so nothing is found."""

    def refuse(**_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    with pytest.raises(Problem, match="No space left"):
        found(built)
