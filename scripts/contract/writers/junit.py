"""JUnit's XML, which continuous integration servers read as tests."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from scripts.contract.findings import FAMILIES

if TYPE_CHECKING:
    from scripts.contract.grouping import Group
    from scripts.contract.report import Report


def write(report: Report) -> str:
    """
    Write a suite for each family and a case for each group.

    Only a group at or above the level that fails the run is a failure. A family without any has one case that passes,
    so that it can be seen that it was checked.
    """
    root = ET.Element("testsuites", name="contract")
    # Groups may be of several families only where there are very many; they are told under the first one.
    groups = {family: [group for group in report.groups if group.findings[0].family == family] for family in FAMILIES}
    for family in FAMILIES:
        if family in report.families or groups[family]:
            _suite(root, family, groups[family], report)
    for attribute in ("tests", "failures", "errors"):
        root.set(attribute, str(sum(int(suite.get(attribute, "0")) for suite in root)))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=False) + "\n"


def _suite(root: ET.Element, family: str, groups: list[Group], report: Report) -> None:
    problems = report.problems.get(family, ())
    suite = ET.SubElement(root, "testsuite", name=family)
    for group in groups:
        _case(suite, family, group, failed=group.level >= report.fail_on)
    if problems:
        case = ET.SubElement(suite, "testcase", classname=f"contract.{family}", name="can be checked")
        error = ET.SubElement(case, "error", message=problems[0], type="unchecked")
        error.text = "\n".join(problems)
    elif not groups:
        ET.SubElement(suite, "testcase", classname=f"contract.{family}", name="nothing found")
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", str(len(suite.findall("testcase/error"))))
    suite.set("skipped", "0")


def _case(suite: ET.Element, family: str, group: Group, *, failed: bool) -> None:
    name = " ".join(filter(None, (", ".join(group.rules), group.subject)))
    case = ET.SubElement(suite, "testcase", classname=f"contract.{family}", name=name)
    lines = [f"{finding.place}: {finding.text} [{finding.fingerprint}]" for finding in group.findings]
    told = "\n".join([*lines, *group.next_steps])
    if failed:
        # Attributes for file and line are in no schema that servers check against.
        message = f"{group.findings[0].place}: {group.title} ({len(group.findings)})"
        ET.SubElement(case, "failure", message=message, type=group.level.word).text = told
    else:
        ET.SubElement(case, "system-out").text = told
