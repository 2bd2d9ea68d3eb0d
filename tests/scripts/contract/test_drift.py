"""The command `drift`: what a service has changed is told, and nothing is touched unless asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from scripts.lock import Lock, file_hash
from tests.scripts.contract.conftest import toy
from tests.scripts.normalise.houses import House

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.scripts.normalise.toys import Schema


@pytest.fixture
def live(tmp_path: Path) -> Callable[[Schema], str]:
    """Return a function that saves what a service says now, and gives the path."""

    def save(document: Schema) -> str:
        path = tmp_path / "live.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        return str(path)

    return save


def properties(document: Schema) -> dict[str, Any]:
    """Return the properties of the one schema."""
    found: dict[str, Any] = document["components"]["schemas"]["Thing"]["properties"]
    return found


def report(house: House, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    """Run the command and return its exit status and its report."""
    capsys.readouterr()
    status = house.run("drift", *arguments, "--format", "json")
    read: dict[str, Any] = json.loads(capsys.readouterr().out)
    return status, read


def told(read: dict[str, Any]) -> set[tuple[str, str]]:
    """Return the families and rules of a report's findings."""
    return {(finding["family"], finding["rule"]) for group in read["groups"] for finding in group["findings"]}


def test_what_has_not_changed_is_no_drift(
    house: House, capsys: pytest.CaptureFixture[str], live: Callable[[Schema], str]
) -> None:
    """Standard output stays empty, and beside it stands why."""
    assert house.run("drift", "toy", "--from", live(toy())) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert "drift: no document has changed\n" in told.err


def test_a_break_is_told_and_nothing_is_touched(
    house: House, capsys: pytest.CaptureFixture[str], live: Callable[[Schema], str]
) -> None:
    """The differences are those between the vendored document and the live one, at their places in the latter."""
    document = toy()
    document["paths"] = {"/other": document["paths"]["/thing/{id}"]}
    document["paths"]["/other"]["get"]["parameters"] = []
    before = house.snapshot()
    status, read = report(house, capsys, "toy", "--from", live(document))
    assert status == 1
    assert {family for family, _ in told(read)} == {"diff"}
    house.run("drift", "toy", "--from", live(document))
    noted = capsys.readouterr().err
    assert "drift: lines are those of the new specs/toy.json; --take puts that there\n" in noted
    assert "wrote" not in noted
    assert house.snapshot() == before


def test_what_a_new_document_would_break_is_told(
    house: House, capsys: pytest.CaptureFixture[str], live: Callable[[Schema], str]
) -> None:
    """A fault that it brings, and an overlay action that finds no place in it; what was wrong before is left out."""
    target = {"target": "$.components.schemas.Thing.properties.labels", "description": "Why.", "update": {"title": "L"}}
    house.overlay("toy", target)
    (house.workspace.specs / "copy.json").write_text("{}", encoding="utf-8")
    document = toy()
    del properties(document)["labels"]
    properties(document)["size"]["enum"].append("small")
    status, read = report(house, capsys, "toy", "--from", live(document))
    assert status == 1
    assert {rule for family, rule in told(read) if family == "specs"} == {"document-fault", "overlay-stale"}


def test_a_document_that_gives_no_client_is_told(
    house: House, capsys: pytest.CaptureFixture[str], live: Callable[[Schema], str]
) -> None:
    """Whoever takes it over would have none."""
    document = toy()
    properties(document)["other"] = {"$ref": "#/components/schemas/Other"}
    status, read = report(house, capsys, "toy", "--from", live(document))
    assert status == 1
    assert ("generated", "generated-impossible") in told(read)


def test_a_document_that_cannot_be_had_leaves_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The exit status says that not everything was looked at, the report says what was not, and nothing is touched."""
    house = House(tmp_path / "house", {"toy": toy(), "other": toy()})
    before = house.snapshot()
    status, read = report(house, capsys, "--time-out", "0")
    assert status == 2
    (diff,) = (family for family in read["families"] if not family["checked"])
    assert [problem.partition(":")[0] for problem in diff["problems"]] == ["toy", "other"]
    assert house.snapshot() == before


def test_a_copy_is_of_one_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One copy cannot be compared with two documents."""
    house = House(tmp_path / "house", {"toy": toy(), "other": toy()})
    capsys.readouterr()
    assert house.run("drift", "--from", "copy.json") == 2
    assert "say of which" in capsys.readouterr().err
    assert house.run("drift", "toy", "--from", "copy.json") == 2
    assert "copy.json" in capsys.readouterr().err


def test_the_new_documents_can_be_taken_over(
    house: House, capsys: pytest.CaptureFixture[str], live: Callable[[Schema], str]
) -> None:
    """Document and lock change together, as `vendor` would have it; the report is the same."""
    document = toy()
    properties(document)["colour"] = {"type": "string"}
    path = live(document)
    _, looked = report(house, capsys, "toy", "--from", path)
    house.run("drift", "toy", "--from", path, "--take", "--format", "json")
    outcome = capsys.readouterr()
    assert json.loads(outcome.out) == looked
    assert "drift: wrote specs/toy.json and specs/specs.lock\n" in outcome.err
    assert "colour" in properties(json.loads(house.document("toy").read_text(encoding="utf-8")))
    record = Lock.read(house.workspace.lock_path).documents["toy"]
    assert record.sha256 == file_hash(house.document("toy"))
    assert report(house, capsys, "toy", "--from", path)[1]["groups"] == []
