"""The command `normalise`: what is done to a document, or the outcome, and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from scripts.normalise import normalise
from scripts.sources import REPOSITORY
from tests.scripts.normalise.houses import House
from tests.scripts.normalise.toys import TEXT, document, model, ref

if TYPE_CHECKING:
    from pathlib import Path

WHY = "For the test."
THING = "specs/toy.json: /components/schemas/Thing"


@pytest.fixture
def house(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> House:
    """A repository with one document that has two defects."""
    built = House(tmp_path / "house", {"toy": document({"Thing": model(a={"type": "array"}, b={"enum": []})})})
    capsys.readouterr()
    return built


def test_the_steps_are_counted(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """A person sees at a glance what a document needs."""
    before = house.snapshot()
    assert house.run("normalise", "toy") == 0
    told = capsys.readouterr()
    assert told.out.splitlines() == ["drop-empty-enums: 1", "give-arrays-items: 1"]
    assert told.err == ""
    assert house.snapshot() == before


def test_the_places_are_listed_on_request(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """Below each step stand its places, with what was done there; the overlay is a step like the others."""
    house.overlay(
        "toy", {"target": "$.components.schemas.Thing", "description": WHY, "update": {"description": "A thing."}}
    )
    assert house.run("normalise", "toy", "--places") == 0
    place = "/components/schemas/Thing"
    assert capsys.readouterr().out.splitlines() == [
        "overlay: 1",
        f"  {place}: overlay: {WHY}",
        "drop-empty-enums: 1",
        f"  {place}/properties/b: dropped an enum without values",
        "give-arrays-items: 1",
        f"  {place}/properties/a: the array has no items; anything is taken",
    ]


def test_the_outcome_is_printed_on_request(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """It is the document that the generator gets, as JSON."""
    assert house.run("normalise", "toy", "--document") == 0
    source = json.loads(house.document("toy").read_text(encoding="utf-8"))
    assert json.loads(capsys.readouterr().out) == normalise(source)[0]


def test_a_stale_action_fails_unless_it_is_forgiven(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """While a newer document is being looked at, a line on the way is enough."""
    house.overlay("toy", {"target": "$.nothing", "description": WHY, "update": {}})
    line = "toy.overlay.yaml: action 1: nothing matches $.nothing; mend or remove it"
    assert house.run("normalise", "toy") == 2
    assert capsys.readouterr() == ("", f"normalise: {line}\n")
    assert house.run("normalise", "toy", "--stale", "warn") == 0
    told = capsys.readouterr()
    assert told.err == f"normalise: passed over {line}\n"
    assert told.out.startswith("drop-empty-enums: 1\n")


def broken(house: House, content: bytes) -> None:
    """Put something else in the place of the document."""
    house.document("toy").write_bytes(content)


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (None, "specs/toy.json cannot be read (No such file or directory); run `python -m scripts vendor toy`"),
        (b"", "specs/toy.json: it is empty"),
        (b"<html>", "specs/toy.json: it is a web page (HTML or XML), not a document; has the document moved?"),
        (
            json.dumps({"swagger": "2.0", "paths": {}}).encode(),
            "specs/toy.json: it is a Swagger 2.0 document; only OpenAPI 3.0 and 3.1 are read, so convert it first",
        ),
        (
            json.dumps(document({"Thing": model(a={"$ref": "#/no"})})).encode(),
            f"{THING}/properties/a: leads to #/no, which is no named schema; mend it in the overlay",
        ),
        (
            json.dumps(document({"Thing": {"required": "a"}})).encode(),
            f"{THING}/required is text, not a list of texts; mend it in the overlay",
        ),
    ],
    ids=["missing", "empty", "web page", "swagger", "dangling", "misshapen"],
)
def test_a_bad_document_is_one_line_and_status_2(
    house: House, content: bytes | None, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each fault says what is wrong and what to do, and nothing changes on disk."""
    if content is None:
        house.document("toy").unlink()
    else:
        broken(house, content)
    before = house.snapshot()
    assert house.run("normalise", "toy") == 2
    assert capsys.readouterr() == ("", f"normalise: {line}\n")
    assert house.snapshot() == before


@pytest.mark.parametrize("overlay", ["overlay: [", "overlay: 1.0.0", "\x00"])
def test_a_broken_overlay_is_one_line_and_status_2(
    house: House, overlay: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The overlay is named."""
    house.overlay("toy").write_text(overlay, encoding="utf-8")
    assert house.run("normalise", "toy") == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("normalise: toy.overlay.yaml: ")


def test_all_faults_are_told_at_once(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """One line for each."""
    actions: list[dict[str, Any]] = [
        {"target": "$.[", "description": WHY, "update": {}},
        {"target": "$.a", "update": {}},
    ]
    house.overlay("toy", *actions)
    assert house.run("normalise", "toy") == 2
    assert len(capsys.readouterr().err.splitlines()) == 2
    house.overlay("toy")
    house.document("toy").write_text(
        json.dumps(document({"Thing": model(a=ref("No"), b=ref("Nor"))})), encoding="utf-8"
    )
    assert house.run("normalise", "toy") == 2
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_an_unknown_name_is_one_line_and_status_2(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """The known names are listed."""
    assert house.run("normalise", "toi") == 2
    assert capsys.readouterr().err == "normalise: there is no document called 'toi'; specs/sources.toml knows toy\n"


def test_it_runs_as_a_program_on_a_real_document() -> None:
    """`python -m scripts normalise vapi` tells what is done to Vapi's document."""
    command = [sys.executable, "-m", "scripts", "normalise", "vapi"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    counts = dict(line.split(": ") for line in done.stdout.splitlines())
    assert counts["drop-empty-enums"] == "2"
    assert counts["move-enums-to-items"] == "33"


def test_a_document_that_needs_nothing_is_told_in_no_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where there is nothing to do there is nothing to say."""
    house = House(tmp_path / "house", {"toy": document({"Thing": model(a=TEXT)})})
    capsys.readouterr()
    assert house.run("normalise", "toy") == 0
    assert capsys.readouterr() == ("", "")
