"""The command `contract`: whether a change breaks anybody, and the catalogue of what is looked for."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scripts.contract.catalogue import level_named, rules
from scripts.contract.families import Options
from scripts.contract.findings import FAMILIES, Level
from scripts.contract.report import EXIT_UNCHECKED, look
from scripts.contract.surface.release import record
from scripts.contract.writers import WRITERS, text
from scripts.problems import Problem
from scripts.sources import REPOSITORY, Workspace

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from scripts.contract.report import Report

#: Words that stand where families stand, and do something else than check.
_RULES: Final = "rules"
_EXPLAIN: Final = "explain"
_RECORD: Final = "record-release"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "words",
        metavar="FAMILY",
        nargs="*",
        help=(
            f"what to check: {', '.join(FAMILIES)} (default: all); or `{_RULES}` or `{_EXPLAIN} RULE` to read what is "
            f"looked for; or `{_RECORD}` to record the facade's public names, which later ones are held against"
        ),
    )
    parser.add_argument(
        "--against", metavar="REF|FILE", help="compare the documents with these (default: the merge base with main)"
    )
    add_report_arguments(parser)


def add_report_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what every command that reports can be told."""
    parser.add_argument(
        "--format", choices=list(WRITERS), default="text", help="the form of standard output (default: %(default)s)"
    )
    parser.add_argument("--every", action="store_true", help="show each finding of a group (text)")
    parser.add_argument(
        "--write",
        action="append",
        default=[],
        metavar="FORMAT=FILE",
        help="write the same report to a file as well; may be given several times",
    )
    parser.add_argument(
        "--fail-on",
        choices=[level.word for level in Level],
        default=Level.ERROR.word,
        help="the lowest level that ends in exit status 1 (default: %(default)s)",
    )
    parser.add_argument(
        "--root", type=Path, default=REPOSITORY, metavar="DIR", help="the repository to work in (default: this one)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Check and tell; or tell of the rules."""
    return guarded(lambda: _run(arguments))


def guarded(work: Callable[[], int]) -> int:
    """Do the work; exit status 1 is for findings alone, so a fault of our own or a reader that is gone makes it 2."""
    try:
        return work()
    except Problem:
        raise
    except BrokenPipeError:
        # What is still buffered goes nowhere, or the interpreter complains on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception:  # noqa: BLE001 - told in full; the status is what matters here
        traceback.print_exc()
    return EXIT_UNCHECKED


def _run(arguments: argparse.Namespace) -> int:
    words: list[str] = arguments.words
    if words[:1] == [_RULES]:
        print(_listed(words[1:]), end="")
        return 0
    if words[:1] == [_EXPLAIN]:
        print("\n".join(text.explained(rule_id) for rule_id in _explained(words[1:])), end="")
        return 0
    workspace = Workspace(arguments.root.resolve())
    if words == [_RECORD]:
        print(record(workspace))
        return 0
    _refuse_unknown(words)
    targets = read_targets(arguments.write)
    report = look(
        words or FAMILIES,
        workspace,
        Options(against=arguments.against),
        level_named(arguments.fail_on, "--fail-on"),
        complain=lambda trace: print(trace, file=sys.stderr),
    )
    return tell("contract", report, arguments.format, targets, every=arguments.every)


def read_targets(written: Sequence[str]) -> list[tuple[str, Path]]:
    """Read the values of --write, before any work is done."""
    targets: list[tuple[str, Path]] = []
    faults: list[str] = []
    for value in written:
        form, equals, file = value.partition("=")
        if form not in WRITERS or not equals or not file:
            faults.append(f"--write wants FORMAT=FILE with one of {', '.join(WRITERS)}, not {value!r}")
        elif not Path(file).resolve().parent.is_dir():
            faults.append(f"--write {value}: the folder is not there")
        targets.append((form, Path(file)))
    if faults:
        raise Problem(*faults)
    return targets


def tell(
    command: str, report: Report, form: str, targets: Sequence[tuple[str, Path]] = (), *, every: bool = False
) -> int:
    """Write the report; nothing but findings goes to standard output. Return the exit status."""
    shown = text.write(report, every=every) if form == "text" else WRITERS[form](report)
    faults: list[str] = []
    for target_form, path in targets:
        try:
            path.write_text(WRITERS[target_form](report), encoding="utf-8")
        except OSError as error:
            faults.append(f"{path} cannot be written: {error.strerror}")
    print(shown, end="", flush=True)
    # What keeps all families from being checked is one fault, told once.
    for problems in dict.fromkeys(report.problems.values()):
        families = ", ".join(family for family, lines in report.problems.items() if lines == problems)
        for line in problems:
            print(f"{command}: {families} could not be checked: {line}", file=sys.stderr)
    print(f"{command}: {report.summary()}", file=sys.stderr)
    if faults:
        raise Problem(*faults)
    return report.exit_status


def _refuse_unknown(words: Sequence[str]) -> None:
    if unknown := [word for word in words if word not in FAMILIES]:
        raise Problem(
            f"there is no family {', '.join(unknown)}; there are {', '.join(FAMILIES)}; `{_RULES}`, "
            f"`{_EXPLAIN} RULE` and `{_RECORD}` do something else than check"
        )


def _explained(ids: Sequence[str]) -> Sequence[str]:
    if not ids:
        raise Problem(f"say which rule: `{_EXPLAIN} RULE`; `{_RULES}` lists them")
    return ids


def _listed(families: Sequence[str]) -> str:
    """List the rules, family by family: level, direction where there is one, id and title."""
    _refuse_unknown(families)
    known = [rule for rule in rules().values() if not families or rule.family in families]
    width = max((len(rule.id) for rule in known), default=0)
    return "".join(
        f"{rule.family:10}  {rule.level.word:7}  {rule.direction or '-':8}  {rule.id:{width}}  {rule.title}\n"
        for rule in known
    )
