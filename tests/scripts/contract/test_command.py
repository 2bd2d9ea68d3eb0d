"""The command `contract`: what it prints, where, and what it ends with."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from scripts.contract.catalogue import rules
from scripts.contract.findings import FAMILIES
from scripts.contract.writers import WRITERS
from scripts.sources import REPOSITORY
from tests.scripts.contract.conftest import toy
from tests.scripts.normalise.houses import House

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CLEAN: Final = "contract: nothing found in specs\n"


def break_document(house: House) -> None:
    """Make the document one that nobody vendored."""
    path = house.document("toy")
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")


def warn(house: House) -> None:
    """Put a file into specs/ that is worth a warning."""
    (house.workspace.specs / "copy.json").write_text("{}", encoding="utf-8")


def test_where_nothing_is_found_nothing_is_printed(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """Standard output is for findings; what was done is told beside it."""
    assert house.run("contract", "specs") == 0
    assert capsys.readouterr() == ("", CLEAN)


def test_a_finding_is_told_with_what_to_do(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """Its rule, its place, its fingerprint, and the next step; the exit status says that there is one."""
    break_document(house)
    assert house.run("contract", "specs") == 1
    told = capsys.readouterr()
    assert told.out.startswith("ERROR document-edited\n")
    assert "specs/toy.json [" in told.out
    assert "-> Restore the document" in told.out
    assert told.err == "contract: 1 error, 0 warnings, 0 info in specs\n"


@pytest.mark.parametrize(("level", "status"), [("error", 0), ("warning", 1), ("info", 1)])
def test_the_level_that_fails_can_be_chosen(house: House, level: str, status: int) -> None:
    """Findings below it are told, and no more."""
    warn(house)
    assert house.run("contract", "specs", "--fail-on", level) == status


@pytest.mark.parametrize("form", WRITERS)
def test_every_form_is_all_that_is_printed(house: House, capsys: pytest.CaptureFixture[str], form: str) -> None:
    """A program that reads standard output gets the form and nothing else; the same goes into files."""
    warn(house)
    target = house.root / "report"
    assert house.run("contract", "specs", "--format", form, "--write", f"{form}={target}") == 0
    told = capsys.readouterr()
    assert told.out == target.read_text(encoding="utf-8")
    assert "document-unknown" in told.out
    assert told.err == "contract: 0 errors, 1 warning, 0 info in specs\n"


def test_a_file_that_cannot_be_written_keeps_nobody_from_reading(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report is told all the same, and the exit status says that something went wrong."""
    warn(house)
    assert house.run("contract", "specs", "--write", f"json={house.root}") == 2
    told = capsys.readouterr()
    assert "document-unknown" in told.out
    assert f"{house.root} cannot be written" in told.err


def test_a_finding_can_be_accepted(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """By its fingerprint, as the report shows it."""
    break_document(house)
    house.run("contract", "specs", "--format", "json")
    (group,) = json.loads(capsys.readouterr().out)["groups"]
    fingerprint = group["findings"][0]["fingerprint"]
    text = f'[{fingerprint}]\nrule = "document-edited"\nreason = "A trial."\nexpires = 2999-01-01\n'
    (house.workspace.specs / "accepted.toml").write_text(text, encoding="utf-8")
    assert house.run("contract", "specs") == 0
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "contract: 0 errors, 0 warnings, 0 info, 1 accepted in specs\n")


def test_the_rules_are_listed(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """All of them, or those of a family, a line each."""
    assert house.run("contract", "rules") == 0
    assert [line.split()[3] for line in capsys.readouterr().out.splitlines()] == list(rules())
    assert house.run("contract", "rules", "generated") == 0
    assert all(line.startswith("generated ") for line in capsys.readouterr().out.splitlines())


def test_a_rule_is_explained(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """By its id, as the report shows it."""
    assert house.run("contract", "explain", "document-edited") == 0
    assert "Why it matters" in capsys.readouterr().out


def replaced(name: str, text: str) -> Callable[[House], None]:
    """Replace a file of specs/."""

    def replace(house: House) -> None:
        (house.workspace.specs / name).write_text(text, encoding="utf-8")

    return replace


def folder_in_place_of(name: str) -> Callable[[House], None]:
    """Put a folder where a file should be."""

    def replace(house: House) -> None:
        (house.workspace.specs / name).unlink(missing_ok=True)
        (house.workspace.specs / name).mkdir()

    return replace


def nothing(_house: House) -> None:
    """Leave the repository as it is."""


needs_git: Final = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def git(house: House, *arguments: str) -> None:
    """Run git, whatever its user has set up."""
    who = {f"GIT_{role}_{what}": "x@toy.invalid" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    environment = {**os.environ, **who, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", *arguments], cwd=house.root, env=environment, check=True, capture_output=True)  # noqa: S607 - as found


def committed(house: House) -> None:
    """Put the repository under version control, on a branch that is not the main one."""
    git(house, "init", "--initial-branch", "work")
    git(house, "add", ".")
    git(house, "commit", "--message", "All")


@pytest.mark.parametrize(
    ("spoil", "arguments", "words"),
    [
        (nothing, ["spec"], "there is no family spec; there are specs, generated"),
        (nothing, ["rules", "spec"], "there is no family spec"),
        (nothing, ["explain"], "say which rule"),
        (nothing, ["explain", "no-such-rule"], "there is no rule no-such-rule"),
        (nothing, ["record-release"], "pyproject.toml"),
        (nothing, ["record-release", "now"], "there is no family record-release, now"),
        (nothing, ["specs", "--write", "sarif"], "--write wants FORMAT=FILE"),
        (nothing, ["specs", "--write", "yaml=report"], "--write wants FORMAT=FILE"),
        (nothing, ["specs", "--write", "json=no/such/folder/report"], "the folder is not there"),
        (replaced("sources.toml", "[toy"), ["specs"], "specs/sources.toml is not valid TOML"),
        (replaced("specs.lock", "= 1"), ["specs"], "specs.lock is not valid TOML"),
        (replaced("accepted.toml", "[toy"), ["specs"], "specs/accepted.toml is not valid TOML"),
        (replaced("known_faults.toml", "[toy"), ["specs"], "specs/known_faults.toml is not valid TOML"),
        (replaced("known_faults.toml", '[toy."/x"]\nwords = []\n'), ["specs"], "`words` must be a list"),
        (folder_in_place_of("sources.toml"), ["specs"], "cannot be read"),
        (folder_in_place_of("accepted.toml"), ["specs"], "cannot be read"),
        (folder_in_place_of("known_faults.toml"), ["specs"], "cannot be read"),
        (folder_in_place_of("toy.json"), ["specs"], "cannot be read"),
        (nothing, ["diff"], "git"),
        pytest.param(committed, ["diff"], "main", marks=needs_git),
        pytest.param(committed, ["diff", "--against", "no-such-file.json"], "no-such-file.json", marks=needs_git),
        pytest.param(committed, ["diff", "--against", "no-such-branch"], "no-such-branch", marks=needs_git),
    ],
)
def test_not_having_been_able_to_look_is_no_finding(
    house: House, capsys: pytest.CaptureFixture[str], spoil: Callable[[House], None], arguments: list[str], words: str
) -> None:
    """The exit status is 2, nothing is found, and the words say what to mend."""
    spoil(house)
    assert house.run("contract", *arguments) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert words in told.err
    assert "Traceback" not in told.err


@pytest.mark.parametrize("arguments", [["--format", "yaml"], ["--fail-on", "fatal"], ["--colour"]])
def test_what_is_no_option_is_refused(house: House, arguments: list[str]) -> None:
    """A slip of the pen does not check something else."""
    with pytest.raises(SystemExit) as raised:
        house.run("contract", "specs", *arguments)
    assert raised.value.code == 2


def test_a_repository_that_is_none_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The words say how to name one."""
    house = House(tmp_path / "house", {})
    house.workspace.sources_path.unlink()
    assert house.run("contract", "specs") == 2
    assert "--root" in capsys.readouterr().err


def test_what_can_be_checked_is_checked(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """One family that cannot be does not keep the others from it, and weighs more than a finding."""
    break_document(house)
    assert house.run("contract", "specs", "diff", "--against", "no-such-branch", "--format", "json") == 2
    report = json.loads(capsys.readouterr().out)
    assert {family["name"]: family["checked"] for family in report["families"]} == {"specs": True, "diff": False}
    assert report["groups"][0]["rules"] == ["document-edited"]
    assert report["exit_status"] == 2


def test_what_keeps_several_families_from_being_checked_is_told_once(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is one fault."""
    house.workspace.sources_path.write_text("[toy", encoding="utf-8")
    assert house.run("contract", "specs", "diff") == 2
    told = capsys.readouterr().err.splitlines()
    assert [line.partition(":")[2].partition(":")[0] for line in told[:-1]] == [" specs, diff could not be checked"]


def test_a_check_that_breaks_down_is_no_finding(
    house: House, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault in the checks themselves is told as one, with what a person needs to mend it."""

    def broken(_path: Path) -> str:
        return str(1 // 0)

    monkeypatch.setattr("scripts.contract.specs.file_hash", broken)
    assert house.run("contract", "specs", "--format", "json") == 2
    told = capsys.readouterr()
    (family,) = json.loads(told.out)["families"]
    (problem,) = family["problems"]
    assert "ZeroDivisionError" in problem
    assert "that is a fault in scripts/contract" in problem
    assert "Traceback" in told.err


def test_a_package_that_is_missing_is_told(
    house: House, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is no fault of the checks; the words say how to get it."""
    monkeypatch.delitem(sys.modules, "scripts.contract.specs", raising=False)
    monkeypatch.setitem(sys.modules, "scripts.contract.specs", None)
    assert house.run("contract", "specs") == 2
    told = capsys.readouterr()
    assert "scripts.contract.specs" in told.err
    assert "run `make setup`" in told.err
    assert "Traceback" not in told.err


@needs_git
def test_a_difference_is_told_from_where_the_branch_began(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """By itself the command compares with what main has, and names the line in the document that lies there now."""
    committed(house)
    git(house, "branch", "main")
    assert house.run("contract", "specs", "diff") == 0
    document = toy()
    del document["components"]["schemas"]["Thing"]["properties"]["labels"]
    document["components"]["schemas"]["Thing"]["properties"]["size"]["enum"].append("small")
    house.vendor("toy", document)
    capsys.readouterr()
    assert house.run("contract", "specs", "diff", "--format", "json") == 1
    groups = json.loads(capsys.readouterr().out)["groups"]
    lines = house.document("toy").read_text(encoding="utf-8").splitlines()
    shown = {group["rules"][0]: lines[group["findings"][0]["place"]["line"] - 1].strip() for group in groups}
    assert shown["document-fault"] == '"enum": ['
    assert "response-property-removed" in shown


def test_a_machine_without_git_is_told(
    house: House, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what needs git needs it."""
    monkeypatch.setenv("PATH", "")
    assert house.run("contract", "specs", "diff") == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "git" in told.err


@pytest.mark.slow
def test_a_reader_that_goes_away_is_no_finding(house: House) -> None:
    """`| head` closes the pipe early; that is not the answer of a check."""
    break_document(house)
    command = [sys.executable, "-m", "scripts", "contract", "specs", "--root", str(house.root)]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(command, cwd=REPOSITORY, stdout=write, stderr=subprocess.PIPE, text=True, check=False)
    os.close(write)
    assert done.returncode == 2


@pytest.mark.slow
def test_all_families_are_checked_unless_told_otherwise() -> None:
    """The command by itself checks this project, and every family can be."""
    command = [sys.executable, "-m", "scripts", "contract", "--against", "specs/vapi.json", "--format", "json"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert [family["name"] for family in report["families"]] == list(FAMILIES)
    assert all(family["checked"] for family in report["families"]), report["families"]
