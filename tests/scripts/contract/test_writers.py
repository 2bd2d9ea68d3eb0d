"""Each form of the report is what its readers take, whatever the findings say; nothing in it is made up or lost."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

import pytest
import xmlschema
from jsonschema import Draft202012Validator, FormatChecker
from markdown_it import MarkdownIt

from scripts.contract.acceptance import Acceptance, Accepted
from scripts.contract.catalogue import rules
from scripts.contract.findings import FAMILIES, Level, Place
from scripts.contract.grouping import MAXIMUM_GROUPS
from scripts.contract.report import Report
from scripts.contract.writers import WRITERS, text
from scripts.contract.writers.json_report import SCHEMA
from scripts.contract.writers.markdown import MOST_CHARACTERS
from tests.scripts.contract.findings_made import AWKWARD, OTHER_RULE, RULE, made, varied

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEMAS: Final = Path(__file__).parent / "schemas"

ACCEPTED: Final = Accepted(
    made(subject="accepted", text="This is accepted."),
    Acceptance(
        fingerprint="a" * 12,
        rule=RULE,
        reason="It is seen to.",
        expires=dt.date(2026, 3, 10),
        place=Place("specs/accepted.toml", 1),
    ),
)

REPORTS: Final = {
    "clean": Report(families=FAMILIES),
    "varied": Report(families=FAMILIES, findings=tuple(varied()), accepted=(ACCEPTED,)),
    "lenient": Report(families=("specs",), findings=tuple(varied()), fail_on=Level.INFO),
    "unchecked": Report(
        families=("specs", "diff"),
        findings=(made(),),
        problems={"diff": tuple(text or "nothing" for text in AWKWARD.values())},
    ),
    "nothing at all": Report(families=("diff",), problems={"diff": ("long " * 10_000,) * 100}),
    "nothing checked": Report(families=("diff",), problems={"diff": ("there is no git",)}),
    "a thousand": Report(
        families=("specs",),
        findings=tuple(made(text=f"{n} " + "long " * 100, subject=f"Thing{n}") for n in range(1000)),
    ),
    "long": Report(
        families=("specs",),
        findings=tuple(made(text=f"{m} " + "| " * 500, subject=f"{n}") for n in range(40) for m in range(12)),
    ),
}


@pytest.fixture(params=REPORTS.values(), ids=list(REPORTS))
def report(request: pytest.FixtureRequest) -> Report:
    """A report of each kind."""
    found: Report = request.param
    return found


def check_json(written: str) -> None:
    """Validate the JSON report."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(json.loads(written))


def check_sarif(written: str) -> None:
    """Validate the SARIF report, and that each result finds its rule."""
    schema = json.loads((SCHEMAS / "sarif.schema.json").read_text(encoding="utf-8"))
    log = json.loads(written)
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(log)
    (run,) = log["runs"]
    described = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert described[result["ruleIndex"]]["id"] == result["ruleId"]
        assert all(place["physicalLocation"]["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"]
                   for place in result["locations"])  # fmt: skip


def check_junit(written: str) -> None:
    """Validate the JUnit report, and that its counts are true."""
    xmlschema.XMLSchema(SCHEMAS / "junit.xsd").validate(written)
    root = ET.fromstring(written)  # noqa: S314 - our own
    for counted in [root, *root]:
        assert int(counted.get("tests", "")) == len(list(counted.iter("testcase")))
        assert int(counted.get("failures", "")) == len(list(counted.iter("failure")))
        assert int(counted.get("errors", "")) == len(list(counted.iter("error")))


COMMAND: Final = re.compile(
    r"::(error|warning|notice)( (?P<properties>[a-z]+=[^,:]*(,[a-z]+=[^,:]*)*))?::(?P<message>.+)"
)
PROPERTIES: Final = {"file", "line", "col", "title"}


def check_github(written: str) -> None:
    """Hold each line against the grammar of workflow commands."""
    for line in written.splitlines():
        matched = COMMAND.fullmatch(line)
        assert matched, line
        for pair in matched["properties"].split(","):
            name, _, value = pair.partition("=")
            assert name in PROPERTIES
            assert value
            assert not re.search(r"%(?!25|0D|0A|3A|2C)", value)
        assert not re.search(r"%(?!25|0D|0A)", matched["message"])


def check_markdown(written: str) -> None:
    """Read it as GitHub does: what it holds is our own, never what a document says."""
    assert len(written) < 65_536
    tokens = MarkdownIt("commonmark").enable("table").parse(written)
    rows = [token for token in tokens if token.type == "tr_open"]
    cells = [token for token in tokens if token.type in {"td_open", "th_open"}]
    assert len(cells) == 5 * len(rows)
    inner = [child for token in tokens for child in token.children or ()]
    assert not {token.type for token in inner} & {"image", "link_open", "em_open"}
    html = {token.content.strip() for token in [*tokens, *inner] if token.type in {"html_block", "html_inline"}}
    assert all(re.fullmatch(r"<!-- -->|<details><summary>\d+ findings?</summary>|</details>", part) for part in html)
    assert not re.search(r"[@#](?!<!-- -->)\w", written)


def check_text(written: str) -> None:
    """Each line belongs to a group, which begins with its level."""
    assert "\r" not in written
    for group in filter(None, written.split("\n\n")):
        assert re.match(r"(ERROR|WARNING|INFO) [a-z-]+", group), group


CHECKS: Final[dict[str, Callable[[str], None]]] = {
    "text": check_text,
    "json": check_json,
    "github": check_github,
    "sarif": check_sarif,
    "junit": check_junit,
    "markdown": check_markdown,
}


def test_every_form_has_its_check() -> None:
    """A new form comes with its schema."""
    assert CHECKS.keys() == WRITERS.keys()


@pytest.mark.parametrize("form", CHECKS)
def test_a_report_is_valid_in_every_form(form: str, report: Report) -> None:
    """Whatever the findings say, the readers of the form take it, and a file can hold it."""
    written = WRITERS[form](report)
    assert written.encode().endswith(b"\n") or not written
    CHECKS[form](written)


def as_json(report: Report) -> dict[str, Any]:
    """Return a report as its readers get it."""
    read: dict[str, Any] = json.loads(WRITERS["json"](report))
    return read


def test_the_published_schema_is_one() -> None:
    """It is valid, and refuses a report with something that it does not name."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    read = as_json(REPORTS["varied"])
    read["groups"][0]["findings"][0]["colour"] = "red"
    assert not Draft202012Validator(schema).is_valid(read)


def test_the_json_report_has_everything() -> None:
    """Each finding once, with all that there is to know, and the accepted ones with their reasons."""
    report = REPORTS["varied"]
    read = as_json(report)
    told = [finding for group in read["groups"] for finding in group["findings"]]
    assert sorted(finding["text"] for finding in told) == sorted(finding.text for finding in report.findings)
    assert {finding["fingerprint"] for finding in told} == {finding.fingerprint for finding in report.findings}
    assert [entry["reason"] for entry in read["accepted"]] == ["It is seen to."]


def test_a_thousand_findings_are_told_in_forty_groups() -> None:
    """In every form that is for people, and with the number of those that are left out."""
    report = REPORTS["a thousand"]
    assert len(as_json(report)["groups"]) <= MAXIMUM_GROUPS
    assert "and 995 more" in WRITERS["text"](report)
    assert WRITERS["github"](report).count("\n") <= MAXIMUM_GROUPS
    assert len(WRITERS["markdown"](REPORTS["long"])) < MOST_CHARACTERS + 200
    assert re.search(r"\d+ more groups; the JSON report has everything\.", WRITERS["markdown"](REPORTS["long"]))


def test_what_a_finding_is_about_is_not_said_twice() -> None:
    """A subject that is the sentence itself does not stand above it as well."""
    for form in ("text", "markdown"):
        assert WRITERS[form](Report(families=("specs",), findings=(made(text="It is so.", subject="It is so"),))).count(
            "It is so"
        ) == (1 if form == "text" else 2)  # the table of the Markdown form has it as well


def test_every_finding_can_be_asked_for() -> None:
    """The text form leaves nothing out then."""
    report = REPORTS["a thousand"]
    written = text.write(report, every=True)
    assert all(finding.fingerprint in written for finding in report.findings)


def test_only_what_fails_the_run_fails_in_junit() -> None:
    """A note is no failed test."""
    findings = (made(level=Level.WARNING), made(OTHER_RULE, level=Level.INFO))
    for fail_on, failures in ((Level.ERROR, 0), (Level.WARNING, 1), (Level.INFO, 2)):
        root = ET.fromstring(  # noqa: S314 - our own
            WRITERS["junit"](Report(families=("specs", "generated"), findings=findings, fail_on=fail_on))
        )
        assert root.get("failures") == str(failures)


def test_a_family_that_was_not_checked_does_not_look_clean() -> None:
    """No form says that nothing was found where nobody could look."""
    report = REPORTS["nothing checked"]
    assert json.loads(WRITERS["sarif"](report))["runs"][0]["invocations"][0]["executionSuccessful"] is False
    assert 'errors="1"' in WRITERS["junit"](report)
    assert "there is no git" in WRITERS["github"](report)
    assert "there is no git" in WRITERS["markdown"](report)
    assert as_json(report)["families"] == [{"name": "diff", "checked": False, "problems": ["there is no git"]}]


def test_accepted_findings_are_suppressed_in_sarif() -> None:
    """Code hosts show them as dismissed, with the reason."""
    results = json.loads(WRITERS["sarif"](REPORTS["varied"]))["runs"][0]["results"]
    (accepted,) = (result for result in results if "suppressions" in result)
    assert accepted["message"]["text"] == "This is accepted."
    assert accepted["suppressions"][0]["justification"] == "It is seen to."


@pytest.mark.parametrize("rule_id", rules())
def test_a_rule_can_be_explained(rule_id: str) -> None:
    """What it is, why it matters, and what to do, in lines that fit a terminal."""
    told = text.explained(rule_id)
    known = rules()[rule_id]
    assert told.startswith(f"{rule_id} ({known.family}, {known.level.word})\n")
    for part in (known.title, known.why, known.what_to_do):
        assert part in " ".join(told.split())
    assert max(map(len, told.splitlines())) <= text.WIDTH
