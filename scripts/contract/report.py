"""One run of the checks as a value: what was found, what of it is accepted, and what could not be checked."""

from __future__ import annotations

import traceback
from functools import partial
from typing import TYPE_CHECKING, Final

import attrs

from scripts.contract.acceptance import Accepted, read_acceptances, split, worn_out
from scripts.contract.families import check
from scripts.contract.findings import FAMILIES, Finding, Level, sentence
from scripts.contract.grouping import Group, grouped, in_order
from scripts.contract.locating import located
from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from scripts.contract.families import Options
    from scripts.sources import Workspace

EXIT_CLEAN: Final = 0
EXIT_FOUND: Final = 1
EXIT_UNCHECKED: Final = 2

#: The rule for differences that the family facade looks at as well.
_NEW_UNMAPPED: Final = "response-mapped-value-added"


def _sentences(problems: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    return {family: tuple(sentence(line) for line in lines) for family, lines in problems.items()}


@attrs.frozen(kw_only=True)
class Report:
    """What there is to tell, whatever the format."""

    families: tuple[str, ...]
    #: Those that stand, in the order in which they are told.
    findings: tuple[Finding, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    #: What kept a family from being checked, line by line.
    problems: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]], converter=_sentences)
    fail_on: Level = Level.ERROR

    @property
    def groups(self) -> list[Group]:
        """The findings, grouped."""
        return grouped(self.findings)

    @property
    def exit_status(self) -> int:
        """What the process ends with: not having been able to look weighs more than having found something."""
        if self.problems:
            return EXIT_UNCHECKED
        return EXIT_FOUND if any(finding.level >= self.fail_on for finding in self.findings) else EXIT_CLEAN

    def count(self, level: Level) -> int:
        """Count the findings of this level that stand."""
        return sum(finding.level == level for finding in self.findings)

    def summary(self) -> str:
        """Tell in one line what came of it."""
        checked = [family for family in self.families if family not in self.problems]
        parts = [f"{counted(self.count(level), level.word)}" for level in sorted(Level, reverse=True)]
        if self.accepted:
            parts.append(f"{len(self.accepted)} accepted")
        told = ", ".join(parts) if self.findings or self.accepted else "nothing found"
        return f"{told} in {', '.join(checked)}" if checked else "nothing was checked"


def counted(number: int, word: str) -> str:
    """Return a number with its word, in the plural where there are several."""
    return f"{number} {word}" if number == 1 or word == "info" else f"{number} {word}s"


def look(
    families: Collection[str], workspace: Workspace, options: Options, fail_on: Level, complain: Callable[[str], None]
) -> Report:
    """Check these families, and hold what is found against what is accepted."""
    asked = [family for family in FAMILIES if family in families]
    acceptances = read_acceptances(workspace)
    raw, problems = gather({family: partial(check, [family], workspace, options) for family in asked}, complain)
    raw = located(raw, workspace)
    stand, accepted = split(without_echoes(raw), acceptances, options.today)
    stand += worn_out(acceptances, raw, [family for family in asked if family not in problems], options.today)
    return Report(
        families=tuple(asked),
        findings=tuple(in_order(stand)),
        accepted=tuple(accepted),
        problems=problems,
        fail_on=fail_on,
    )


def gather(
    lookers: Mapping[str, Callable[[], Iterable[Finding]]], complain: Callable[[str], None]
) -> tuple[list[Finding], dict[str, tuple[str, ...]]]:
    """
    Run these, each under the name of its family: what is found, and what kept a family from being checked.

    One that cannot be checked does not keep the others from it. A fault in a check itself counts as not having been
    able to look, never as a finding; `complain` gets its traceback.
    """
    raw: list[Finding] = []
    problems: dict[str, tuple[str, ...]] = {}
    for family, look_at in lookers.items():
        try:
            raw += list(look_at())
        except Problem as problem:
            problems[family] = problem.lines
        except OSError as error:
            problems[family] = (str(error),)
        except ModuleNotFoundError as error:
            problems[family] = (f"{error}; run `make setup`, which installs what the checks need",)
        except Exception as error:  # noqa: BLE001 - whatever it is, the other families can be checked
            complain(_trace())
            what = f"the check itself broke down ({type(error).__name__}: {error})"
            words = f"{what}; that is a fault in scripts/contract, unless the family specs finds a document broken"
            problems[family] = (words,)
    return raw, problems


def without_echoes(findings: Iterable[Finding]) -> list[Finding]:
    """
    Leave out what two families say of one value: that it is new, and that the facade does not map it.

    The latter stays, with the names of what the former touches.
    """
    findings = list(findings)
    new = {_about(finding): finding for finding in findings if finding.rule == _NEW_UNMAPPED}
    unmapped = {_about(finding) for finding in findings if finding.family == "facade"}
    return [
        attrs.evolve(finding, used_by=new[_about(finding)].used_by)
        if finding.family == "facade" and _about(finding) in new
        else finding
        for finding in findings
        if finding.rule != _NEW_UNMAPPED or _about(finding) not in unmapped
    ]


def _about(finding: Finding) -> tuple[str, str]:
    return finding.place.path, finding.subject


def _trace() -> str:
    """Return the traceback of the exception that is being handled; messages that quote whole documents are cut."""
    return "\n".join(sentence(line) for line in traceback.format_exc().splitlines())
