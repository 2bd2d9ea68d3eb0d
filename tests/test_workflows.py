"""The workflows run what the project has, with no more rights and no more trust than they need."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import pytest
from ruamel.yaml import YAML

from scripts.__main__ import COMMANDS

ROOT: Final = Path(__file__).parent.parent
WORKFLOWS: Final = sorted((ROOT / ".github" / "workflows").glob("*"))


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.name)
def text(request: pytest.FixtureRequest) -> str:
    """The text of each workflow."""
    path: Path = request.param
    return path.read_text(encoding="utf-8")


def jobs(text: str) -> dict[str, dict[str, Any]]:
    """Return the jobs of a workflow."""
    read: dict[str, dict[str, Any]] = YAML(typ="safe", pure=True).load(text)["jobs"]
    return read


def steps(text: str) -> list[dict[str, Any]]:
    """Return the steps of all jobs."""
    return [step for job in jobs(text).values() for step in job["steps"]]


def test_there_are_workflows() -> None:
    """One for each change, and one for what the services change."""
    assert {path.name for path in WORKFLOWS} == {"ci.yml", "drift.yml"}


def test_what_must_stay_true_stands_on_top(text: str) -> None:
    """Whoever edits a workflow reads first what it relies on."""
    assert "\n# What must stay true here:\n# - " in text.partition("\nname:")[0]


def test_actions_are_pinned_by_their_commits(text: str) -> None:
    """A tag can be moved; the release stands beside the commit for people."""
    lines = re.findall(r"^\s*(?:- )?uses: (.*)$", text, re.MULTILINE)
    assert lines
    for line in lines:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


def test_rights_are_given_job_by_job(text: str) -> None:
    """The default is to read at most, and only a job that runs nothing from outside may write."""
    top: dict[str, str] = YAML(typ="safe", pure=True).load(text)["permissions"]
    assert set(top.values()) <= {"read"}
    for job in jobs(text).values():
        if "write" in job.get("permissions", {}).values():
            for step in job["steps"]:
                assert not re.search(r"make|python|\.ci/", step.get("run", "")), step


def test_no_job_runs_for_ever(text: str) -> None:
    """A job that hangs ends by itself."""
    assert all(job["timeout-minutes"] <= 60 for job in jobs(text).values())


def test_scripts_hold_nothing_from_outside(text: str) -> None:
    """What a pull request can name reaches a shell as a variable, never as a part of the script."""
    assert not [step["run"] for step in steps(text) if "${{" in step.get("run", "")]


def test_checkouts_leave_no_token_where_code_runs(text: str) -> None:
    """Tests and generators are other people's code as well."""
    for job in jobs(text).values():
        if any("make" in step.get("run", "") for step in job["steps"]):
            (checkout,) = (step for step in job["steps"] if "actions/checkout" in step.get("uses", ""))
            assert checkout["with"]["persist-credentials"] is False


def test_only_commands_that_exist_are_run(text: str) -> None:
    """Each `make` and `python -m scripts` is one of the project's."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    runs = "\n".join(step.get("run", "") for step in steps(text))
    for command in re.findall(r"\bmake ([a-z-]+)", runs):
        assert re.search(rf"^{command}:", makefile, re.MULTILINE), command
    named = re.findall(r"-m scripts ([a-z-]+)", runs)
    assert named
    assert set(named) <= COMMANDS.keys()
