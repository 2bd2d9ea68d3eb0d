"""What callers may use of the facade: as it is now, and as it was when the last release was recorded."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Final

from attrs import frozen

from scripts.contract.surface.children import NotImportable, run_beside
from scripts.problems import Problem
from scripts.vendor.canonical import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from scripts.sources import Workspace

#: The modules that callers import; where several offer a class, the first of them is its home.
PUBLIC: Final = (
    "facade",
    "facade.vapi",
    "facade.voiceai",
    "facade.realtime",
    "facade.webhooks",
    "facade.sandbox",
    "facade.sdp",
    "facade.webrtc",
)
_WRITTEN: Final = "Written by `python -m scripts contract record-release`, never by hand."
#: How many lines stand above the stub.
HEAD_LINES: Final = 1
_HEAD: Final = re.compile(r"## What callers may use of (\S+) (\d+(?:\.\d+)*)\.")


@frozen
class Release:
    """A release: its number, and its public names as a stub."""

    version: str
    stub: str

    def announces(self, later: str) -> bool:
        """Tell whether a later version may break what this one promised: a new first number, below 1.0 a new second."""
        old, new = (tuple(int(part) for part in version.split(".")) for version in (self.version, later))
        return new[: 1 if old[0] else 2] > old[: 1 if old[0] else 2]


def released_path(workspace: Workspace) -> Path:
    """Return where the last release is recorded."""
    return workspace.root / "scripts" / "contract" / "surface" / "released.txt"


def read_release(workspace: Workspace) -> Release | None:
    """Read the last release; None if there was none yet."""
    path = released_path(workspace)
    shown = workspace.shown(path)
    again = "restore it from version control, or run `python -m scripts contract record-release`"
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"{shown} cannot be read ({error}); {again}") from None
    head, _, stub = text.partition("\n")
    match = _HEAD.match(head)
    if match is None:
        raise Problem(f"{shown} does not say on top which release it is; {again}")
    return Release(match[2], stub)


def current(workspace: Workspace) -> Release:
    """Look at the facade as it is; raise `NotImportable` if there is nothing to be seen."""
    return Release(_project(workspace)[1], run_beside("stub.py", workspace, *PUBLIC))


def record(workspace: Workspace) -> str:
    """Record the facade as it is as the last release, and return a line that says so."""
    name, version = _project(workspace)
    try:
        stub = current(workspace).stub
    except NotImportable as error:
        raise Problem(f"the facade cannot be imported: {error}") from None
    path = released_path(workspace)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, f"## What callers may use of {name} {version}. {_WRITTEN}\n{stub}")
    return f"{workspace.shown(path)}: the public names of {name} {version}"


def _project(workspace: Workspace) -> tuple[str, str]:
    path = workspace.root / "pyproject.toml"
    try:
        project = tomllib.loads(path.read_text(encoding="utf-8"))["project"]
        name, version = str(project["name"]), str(project["version"])
        return name, ".".join(str(int(part)) for part in version.split("."))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Problem(f"pyproject.toml does not say the project's name and version ({error})") from None


__all__ = ["HEAD_LINES", "PUBLIC", "Release", "current", "read_release", "record", "released_path"]
