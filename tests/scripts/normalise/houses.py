"""A small repository in a temporary folder, with documents that were vendored by the real command."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from scripts.__main__ import main
from scripts.sources import Workspace

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_ENTRY = """\
[{name}]
title = "{name}"
addresses = ["https://toy.invalid/{name}.json"]
minimum_bytes = 10
maximum_bytes = 1_000_000
minimum_share = 0.1
"""


class House:
    """A repository of its own."""

    def __init__(self, root: Path, documents: Mapping[str, Any]) -> None:
        self.root = root
        self.workspace = Workspace(root)
        self.workspace.specs.mkdir(parents=True)
        self.list_sources(*documents)
        for name, document in documents.items():
            self.vendor(name, document)

    def list_sources(self, *names: str) -> None:
        """Write specs/sources.toml."""
        text = "\n".join(_ENTRY.format(name=name) for name in names)
        self.workspace.sources_path.write_text(text, encoding="utf-8")

    def document(self, name: str) -> Path:
        """Return the path of a vendored document."""
        return self.workspace.specs / f"{name}.json"

    def vendor(self, name: str, document: Any) -> None:
        """Take a document over through the real command, so that the lock is right."""
        saved = self.root / "saved.json"
        saved.write_text(json.dumps(document), encoding="utf-8")
        assert main(["vendor", name, "--from", str(saved), "--root", str(self.root)]) == 0
        saved.unlink()

    def overlay(self, name: str, *actions: Mapping[str, Any]) -> Path:
        """Write an overlay; JSON is YAML."""
        path = self.workspace.specs / f"{name}.overlay.yaml"
        path.write_text(json.dumps({"overlay": "1.0.0", "actions": actions}), encoding="utf-8")
        return path

    def run(self, *arguments: str) -> int:
        """Run a command here."""
        return main([*arguments, "--root", str(self.root)])

    def snapshot(self) -> dict[str, str]:
        """Return each file in the repository with the hash of its bytes, save byte code; folders count, too."""
        return {
            path.relative_to(self.root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            if path.is_file()
            else ""
            for path in self.root.rglob("*")
            if "__pycache__" not in path.parts
        }
