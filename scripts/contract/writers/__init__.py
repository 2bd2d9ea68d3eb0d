"""The forms in which a report is written, one module each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scripts.contract.writers import github, json_report, junit, markdown, sarif, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from scripts.contract.report import Report

#: Each gives the whole text, which ends with a line break unless it is empty.
WRITERS: Final[Mapping[str, Callable[[Report], str]]] = {
    "text": text.write,
    "json": json_report.write,
    "github": github.write,
    "sarif": sarif.write,
    "junit": junit.write,
    "markdown": markdown.write,
}
