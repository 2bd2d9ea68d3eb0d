"""Which documents there are, where each is published, and where its parts lie in the repository."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import attrs

from scripts.problems import Problem
from scripts.tables import Table, parse_toml

REPOSITORY: Final = Path(__file__).resolve().parent.parent

#: A document's name is also the name of a Python package under generated/.
NAME: Final = re.compile(r"[a-z][a-z0-9_]*")


@attrs.frozen
class Workspace:
    """The folder that commands work in: the repository, or a temporary one in tests."""

    root: Path = REPOSITORY

    @property
    def specs(self) -> Path:
        """The folder of what the services say."""
        return self.root / "specs"

    @property
    def generated(self) -> Path:
        """The folder of what the generator says."""
        return self.root / "generated"

    @property
    def lock_path(self) -> Path:
        """The record of what specs/ and generated/ were made from."""
        return self.specs / "specs.lock"

    @property
    def sources_path(self) -> Path:
        """The table of published documents."""
        return self.specs / "sources.toml"

    def shown(self, path: Path) -> str:
        """Return a path as messages name it: from the root, with forward slashes."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.as_posix()


@attrs.frozen
class Source:
    """One published document: its addresses in order, and the guards on a copy of it."""

    name: str
    title: str
    addresses: tuple[str, ...]
    minimum_bytes: int
    maximum_bytes: int
    minimum_share: float
    minimum_version: str | None
    workspace: Workspace

    @property
    def document_path(self) -> Path:
        """The vendored document."""
        return self.workspace.specs / f"{self.name}.json"

    @property
    def overlay_path(self) -> Path:
        """What is particular to places of this document; the file need not exist."""
        return self.workspace.specs / f"{self.name}.overlay.yaml"

    @property
    def generated_path(self) -> Path:
        """The folder of the generated client."""
        return self.workspace.generated / self.name


def read_sources(workspace: Workspace) -> dict[str, Source]:
    """Read the whole table of published documents; all faulty entries are told at once."""
    path = workspace.sources_path
    place = workspace.shown(path)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path} cannot be read ({error}); run from the repository, or name its folder with --root"
        raise Problem(message) from error
    sources: dict[str, Source] = {}
    faults: list[str] = []
    for name, table in parse_toml(text, place).tables():
        try:
            sources[name] = _read_source(name, table, workspace)
        except Problem as problem:
            faults += problem.lines
    if faults:
        raise Problem(*faults)
    return sources


def find_source(name: str, workspace: Workspace) -> Source:
    """Return the document of this name."""
    sources = read_sources(workspace)
    if name not in sources:
        known = ", ".join(sorted(sources)) or "none at all"
        message = f"there is no document called {name!r}; {workspace.shown(workspace.sources_path)} knows {known}"
        raise Problem(message)
    return sources[name]


def _read_source(name: str, table: Table, workspace: Workspace) -> Source:
    if not NAME.fullmatch(name):
        message = f"{table.place}: a document's name has small letters, digits and underscores only"
        raise Problem(message)
    source = Source(
        name=name,
        title=table.take("title", str),
        addresses=table.take_texts("addresses"),
        minimum_bytes=table.take("minimum_bytes", int),
        maximum_bytes=table.take("maximum_bytes", int),
        minimum_share=table.take("minimum_share", float),
        minimum_version=table.take_optional("minimum_version", str),
        workspace=workspace,
    )
    table.take_optional("note", str)
    table.finish()
    if not 0 < source.minimum_bytes <= source.maximum_bytes:
        message = f"{table.place}: minimum_bytes must be above 0 and not above maximum_bytes"
        raise Problem(message)
    if not 0 < source.minimum_share <= 1:
        message = f"{table.place}: minimum_share must be above 0 and at most 1"
        raise Problem(message)
    return source
