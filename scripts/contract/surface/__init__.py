"""The family ``facade``: what callers use stays, what the facade uses is there, and what it maps is all mapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scripts.contract.families import Options
    from scripts.contract.findings import Finding
    from scripts.sources import Workspace


def check(workspace: Workspace, options: Options) -> Iterable[Finding]:
    """Check the facade against the generated code, the documents and the last release."""
    # Whoever needs a part of this package alone does not load what reads Python.
    from scripts.contract.surface import checking  # noqa: PLC0415 - see above

    return checking.check(workspace, options)


__all__ = ["check"]
