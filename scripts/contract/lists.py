"""The lists that people keep in specs/: what is known to be wrong, and what is accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.problems import Problem

if TYPE_CHECKING:
    from scripts.sources import Workspace


def read_list(workspace: Workspace, name: str) -> tuple[str, str]:
    """Return a list's path as people write it, and its text, which is empty where there is no such file."""
    path = workspace.specs / name
    shown = workspace.shown(path)
    try:
        return shown, path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return shown, ""
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"{shown} cannot be read: {error}") from error
