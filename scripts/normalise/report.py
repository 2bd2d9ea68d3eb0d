"""What was done to a document on its way to the generator, place by place."""

from __future__ import annotations

from collections import Counter

from attrs import define, field, frozen


@frozen
class Entry:
    """One thing done at one place."""

    step: str
    place: str
    what: str


@define
class Report:
    """All that was done, in order, and what is wrong."""

    entries: list[Entry] = field(factory=list)
    #: What could not be mended.
    faults: list[str] = field(factory=list)
    #: The overlay's actions that match nothing, where that was forgiven.
    stale: list[str] = field(factory=list)
    step: str = ""

    def note(self, place: str, what: str) -> None:
        """Record something done by the step that is running."""
        self.entries.append(Entry(self.step, place, what))

    def fault(self, message: str) -> None:
        """Record something that a person has to look at."""
        self.faults.append(message)

    def counts(self) -> dict[str, int]:
        """Count the entries of each step."""
        return dict(Counter(entry.step for entry in self.entries))
