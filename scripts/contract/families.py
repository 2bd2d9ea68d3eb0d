"""The families of checks, and what each is given."""

from __future__ import annotations

import datetime as dt
import importlib
from typing import TYPE_CHECKING, Final, Protocol, cast

import attrs

from scripts.contract.findings import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scripts.contract.findings import Finding
    from scripts.sources import Workspace

#: Where each family lives. A module is imported only when its family is checked.
MODULES: Final = {
    "specs": "scripts.contract.specs",
    "generated": "scripts.contract.generated",
    "diff": "scripts.contract.diff",
    "recordings": "scripts.contract.recordings",
    "facade": "scripts.contract.surface",
}


@attrs.frozen
class Options:
    """What a check may be told."""

    #: What the documents are compared with: a git revision, or a file; None is the merge base with the main branch.
    against: str | None = None
    today: dt.date = attrs.field(factory=lambda: dt.datetime.now(dt.UTC).date())


class Family(Protocol):
    """What a family's module offers."""

    def check(self, workspace: Workspace, options: Options) -> Iterable[Finding]:
        """Look, and yield what is found; what keeps it from looking at all is raised as a `Problem`."""
        ...


def check(families: Sequence[str], workspace: Workspace, options: Options) -> Iterator[Finding]:
    """Check these families, in the order in which one stands on the other."""
    for name in FAMILIES:
        if name in families:
            yield from cast("Family", importlib.import_module(MODULES[name])).check(workspace, options)
