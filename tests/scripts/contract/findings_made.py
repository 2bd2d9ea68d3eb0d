"""Findings made up for tests, by rules that exist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from scripts.contract.catalogue import found
from scripts.contract.findings import Finding, Level, Place, Reach

if TYPE_CHECKING:
    from collections.abc import Mapping

#: A rule of each of two families, which say nothing that these tests rely on.
RULE: Final = "document-fault"
OTHER_RULE: Final = "generated-edited"

PLACE: Final = Place("specs/toy.json", 12, 5, "/components/schemas/Thing")


def made(rule: str = RULE, text: str = "Something is wrong.", place: Place = PLACE, **more: Any) -> Finding:
    """Make a finding with a place in full."""
    return found(rule, place, text, **more)


#: What formats stumble over: markup, control characters, line breaks, and words of other people's syntax.
AWKWARD: Final[Mapping[str, str]] = {
    "markup": "<b>&amp;</b> ]]> | a `code` | *star* [link](http://toy.invalid) @somebody #1",
    "lines": "one\ntwo\r\nthree",
    "control": "a\x00b\x07c\x1bd\ud800e\uffff",
    "commands": "::error::100%, a=b; \\ \" '",
    "unicode": "ünï \u2028 \U0001f4de",
    "nothing": " ",
}


def varied() -> list[Finding]:
    """Return findings of every level and reach, with all that a finding can have, and with awkward texts."""
    findings = [
        made(text=f"{level.word} {reach.word}", level=level, reach=reach, subject=f"Thing.{reach.word}")
        for level in Level
        for reach in Reach
    ]
    findings += [
        made(OTHER_RULE, text, Place(f"generated/{name}: a, b%.py"), subject=text, operation=text, used_by=[text])
        for name, text in AWKWARD.items()
    ]
    findings.append(
        made(next_step="Do this.", operation="getThing", subject="Thing.id", used_by=[f"Toy.get{n}" for n in range(9)])
    )
    return findings
