"""SARIF 2.1.0, which code hosts and editors read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from scripts.contract.catalogue import rule, rules
from scripts.contract.findings import Level

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scripts.contract.acceptance import Acceptance
    from scripts.contract.findings import Finding, Place
    from scripts.contract.report import Report

_LEVELS: Final = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}
_ROOT: Final = "%SRCROOT%"


def write(report: Report) -> str:
    """Write one run; accepted findings are in it as suppressed results."""
    told = [finding for group in report.groups for finding in group.findings]
    accepted = {id(accepted.finding): accepted for accepted in report.accepted}
    everything = [*told, *(one.finding for one in accepted.values())]
    # Only the rules that results name: a reader looks them up by their index.
    used = sorted({finding.rule for finding in everything}, key=list(rules()).index)
    results = [_result(finding, used) for finding in told]
    results += [_result(one.finding, used, one.acceptance) for one in accepted.values()]
    run: dict[str, Any] = {
        "tool": {"driver": {"name": "contract", "rules": [_rule(rule_id) for rule_id in used]}},
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The root of the repository."}}},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report.problems)],
        "results": results,
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _rule(rule_id: str) -> dict[str, Any]:
    known = rule(rule_id)
    return {
        "id": known.id,
        "shortDescription": {"text": f"{known.title}."},
        "fullDescription": {"text": known.why},
        "help": {"text": f"{known.why}\n\nWhat to do: {known.what_to_do}"},
        "defaultConfiguration": {"level": _LEVELS[known.level]},
        "properties": {"tags": [known.family]},
    }


def _result(finding: Finding, used: Sequence[str], acceptance: Acceptance | None = None) -> dict[str, Any]:
    steps = f" {finding.next_step}" if finding.next_step else ""
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": used.index(finding.rule),
        "level": _LEVELS[finding.level],
        "message": {"text": f"{finding.text}{steps}"},
        "locations": [_location(finding.place)],
        "partialFingerprints": {"contract/v1": finding.fingerprint},
        "properties": {
            "reach": finding.reach.word,
            "subject": finding.subject,
            "operation": finding.operation,
            "usedBy": list(finding.used_by),
        },
    }
    if acceptance is not None:
        result["suppressions"] = [{"kind": "external", "justification": acceptance.reason}]
    return result


def _location(place: Place) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": quote(place.path), "uriBaseId": _ROOT}}
    if place.line is not None:
        physical["region"] = {"startLine": place.line}
        if place.column is not None:
            physical["region"]["startColumn"] = place.column
    location: dict[str, Any] = {"physicalLocation": physical}
    if place.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": place.pointer}]
    return location


def _invocation(problems: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    notes = [
        {"level": "error", "message": {"text": f"{family} could not be checked: {line}"}}
        for family, lines in problems.items()
        for line in lines
    ]
    return {"executionSuccessful": not problems, "toolExecutionNotifications": notes}
