"""What the documents are compared with is a revision or a file; whatever keeps them from being read is told."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from scripts.contract.diff import check
from scripts.contract.families import Options
from scripts.contract.findings import Reach
from scripts.problems import Problem
from tests.scripts.contract.conftest import toy

if TYPE_CHECKING:
    from pathlib import Path

    from tests.scripts.normalise.houses import House
    from tests.scripts.normalise.toys import Schema


def git(house: House, *arguments: str) -> None:
    """Run git in a repository, as somebody who has no settings of their own."""
    named = ["-c", "user.name=T", "-c", "user.email=t@toy.invalid", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *named, *arguments], cwd=house.root, check=True, capture_output=True)  # noqa: S607 - as shells do


@pytest.fixture
def committed(house: House) -> House:
    """The small repository with its document committed on `main`."""
    git(house, "init", "--initial-branch", "main")
    git(house, "add", ".")
    git(house, "commit", "--message", "First")
    return house


def changed() -> Schema:
    """Return the small document with one more property."""
    source = toy()
    source["components"]["schemas"]["Thing"]["properties"]["colour"] = {"type": "string"}
    return source


def told(house: House, against: str | None = None) -> list[tuple[str, str]]:
    """Return the rules and subjects of what changed."""
    return [(one.rule, one.subject) for one in check(house.workspace, Options(against=against))]


COLOUR = ("response-property-added", "Thing.colour")


def test_nothing_changed_is_no_finding(committed: House) -> None:
    """The document as it was committed."""
    assert told(committed) == []


def test_what_is_not_committed_counts(committed: House) -> None:
    """On the main branch itself the last commit is what is compared with."""
    committed.vendor("toy", changed())
    assert told(committed) == [COLOUR]


def test_a_branch_is_compared_with_where_it_left_main(committed: House) -> None:
    """What main did meanwhile is none of the branch's business."""
    git(committed, "switch", "--create", "work")
    committed.vendor("toy", changed())
    git(committed, "commit", "--all", "--message", "Second")
    git(committed, "switch", "main")
    committed.vendor("toy", {**toy(), "servers": [{"url": "https://elsewhere.invalid"}]})
    git(committed, "commit", "--all", "--message", "Third")
    git(committed, "switch", "work")
    assert told(committed) == [COLOUR]


def test_any_revision_will_do(committed: House) -> None:
    """A tag, a branch, a commit: whatever git knows."""
    git(committed, "tag", "v1")
    committed.vendor("toy", changed())
    git(committed, "commit", "--all", "--message", "Second")
    assert told(committed) == []
    assert told(committed, "v1") == told(committed, "HEAD~1") == [COLOUR]


def test_a_file_is_compared_with_the_document_of_its_name(house: House, tmp_path: Path) -> None:
    """A file needs no git."""
    (tmp_path / "toy.2026.json").write_text(json.dumps(toy()), encoding="utf-8")
    house.vendor("toy", changed())
    assert told(house, str(tmp_path / "toy.2026.json")) == [COLOUR]


def test_a_file_of_another_name_is_told_by_its_paths(house: House, tmp_path: Path) -> None:
    """A download goes by any name."""
    (tmp_path / "openapi.json").write_text(json.dumps(toy()), encoding="utf-8")
    house.vendor("toy", changed())
    assert told(house, str(tmp_path / "openapi.json")) == [COLOUR]


def test_a_document_that_was_not_there_is_no_finding(committed: House) -> None:
    """Everything in it is new."""
    committed.list_sources("toy", "young")
    committed.vendor("young", changed())
    assert told(committed) == []


def test_the_overlay_counts_for_both(committed: House) -> None:
    """What today's overlay changes is changed in both editions, so it is no finding."""
    target = "$.components.schemas.Thing.properties.size"
    committed.overlay("toy", {"target": target, "description": "For the test.", "remove": True})
    committed.vendor("toy", changed())
    assert told(committed) == [COLOUR]


def test_a_finding_has_its_place(committed: House) -> None:
    """The document, and the pointer into it; without a facade it reaches as far as the generated client."""
    committed.vendor("toy", changed())
    (finding,) = check(committed.workspace, Options())
    assert finding.place.path == "specs/toy.json"
    assert finding.place.pointer == "/components/schemas/Thing/properties/colour"
    assert finding.reach is Reach.CLIENT


@pytest.mark.parametrize("against", ["nowhere", "--output=owned", "HEAD:specs/toy.json", ""])
def test_a_bad_revision_is_told(committed: House, against: str) -> None:
    """What is neither a file nor a commit is named; what looks like an option is none."""
    with pytest.raises(Problem, match="no such file, and git knows no such revision"):
        told(committed, against)
    assert not (committed.root / "owned").exists()


def test_no_repository_is_told(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without git has nothing to compare with but files."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(house.root.parent))
    with pytest.raises(Problem, match="--against FILE"):
        told(house)


def test_no_git_is_told(committed: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without git there are still files."""
    monkeypatch.setenv("PATH", str(committed.root))
    with pytest.raises(Problem, match="git is not installed"):
        told(committed)


def test_no_main_branch_is_told(committed: House) -> None:
    """A clone without the main branch has to be told what to compare with."""
    git(committed, "branch", "--move", "main", "other")
    with pytest.raises(Problem, match="no commit that HEAD shares with origin/main or main"):
        told(committed)


@pytest.mark.parametrize("content", ["{", "[]", '{"openapi": "2.0"}', "<html>"])
def test_a_file_that_is_no_document_is_told(house: House, tmp_path: Path, content: str) -> None:
    """Its faults are told with its name."""
    (tmp_path / "toy.json").write_text(content, encoding="utf-8")
    with pytest.raises(Problem, match=r"toy\.json"):
        told(house, str(tmp_path / "toy.json"))


def test_a_file_of_another_service_is_told(house: House, tmp_path: Path) -> None:
    """A document without one path in common is an edition of none of ours."""
    foreign: dict[str, Any] = {**toy(), "paths": {"/other": {"get": {"responses": {}}}}}
    (tmp_path / "openapi.json").write_text(json.dumps(foreign), encoding="utf-8")
    with pytest.raises(Problem, match="no path in common"):
        told(house, str(tmp_path / "openapi.json"))


def test_a_missing_document_is_told(committed: House) -> None:
    """A document that is listed has to be there."""
    committed.document("toy").unlink()
    with pytest.raises(Problem, match="run `python -m scripts vendor toy`"):
        told(committed)
