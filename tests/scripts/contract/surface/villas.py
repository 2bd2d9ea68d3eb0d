"""A small repository with a facade over a generated client, for tests to change."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from scripts.contract import surface
from scripts.contract.families import Options

if TYPE_CHECKING:
    from pathlib import Path

    from scripts.contract.findings import Finding
    from scripts.sources import Workspace

#: Each file that the facade is made of.
FILES: Final = {
    "facade/__init__.py": '''
        """Things."""

        from .client import Client, Colour, Gone, Lost, Options, Shelf, Until, open_client

        __all__ = ["Client", "Colour", "Gone", "Lost", "Options", "Shelf", "Until", "open_client"]
    ''',
    "facade/vapi/__init__.py": '''
        """Things of one service."""

        from facade.client import Client

        __all__ = ["Client"]
    ''',
    "facade/client.py": '''
        """The client."""

        from __future__ import annotations

        from enum import StrEnum
        from functools import cached_property, wraps
        from typing import Literal, TypedDict

        from attrs import frozen

        from generated.toy import models
        from generated.toy.api.things import get_thing

        Until = Literal["answered", "ended"]

        class Colour(StrEnum):
            RED = "red"
            BLUE = "blue"

        class Lost(Exception):
            """It is not there."""

            def why(self) -> str:
                """Say why."""
                return "lost"

        class Gone(Lost, LookupError):
            """It was there."""

        class Options(TypedDict, total=False):
            size: int

        def verb(flow):
            @wraps(flow)
            def method(self, *args, **kwargs):
                return flow(self, *args, **kwargs)
            return method

        def get(self, thing: str, /, *, colour: Colour = Colour.RED, deadline: float | None = None) -> models.Thing:
            """Return a thing."""
            get_thing.operation
            return models.Thing(id=thing)

        class Things:
            def __init__(self, client) -> None:
                self._client = client

            get = verb(get)

        @frozen(kw_only=True)
        class Client:
            key: str
            retries: int = 3

            @property
            def things(self) -> Things:
                """Things."""
                return Things(self)

            @property
            def name(self) -> str | None:
                """The name."""
                return None

        class Shelf:
            """Things that are looked for once."""

            @cached_property
            def first(self) -> Things:
                """Return the first ones."""
                return Things(None)

            @cached_property
            def size(self) -> int:
                """How many there are."""
                return 0

            @staticmethod
            def count(size: int) -> int:
                """Count."""
                return size

            @classmethod
            def made(cls, size: int) -> Shelf:
                """Make one."""
                return cls()

        def open_client(key: str, *, retries: int = 3) -> Client:
            """Open a client."""
            return Client(key=key, retries=retries)
    ''',
    "generated/__init__.py": "",
    "generated/toy/__init__.py": "",
    "generated/toy/api/__init__.py": "",
    "generated/toy/api/things/__init__.py": "",
    "generated/toy/api/things/get_thing.py": """
        operation = Operation = lambda *_: None
        operation = Operation("getThing", "GET", "/thing")
    """,
    "generated/toy/models/__init__.py": '''
        """Models."""

        from typing import TYPE_CHECKING

        if TYPE_CHECKING:
            from .thing import Thing as Thing

        def __getattr__(name):
            from .thing import Thing
            return {"Thing": Thing}[name]
    ''',
    "generated/toy/models/thing.py": """
        class Thing:
            id: str = ""
    """,
    "pyproject.toml": """
        [project]
        name = "things"
        version = "1.2.3"
    """,
    "specs/sources.toml": "",
}


class Villa:
    """The repository in a folder."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        for name in FILES:
            self.restore(name)

    def path(self, name: str) -> Path:
        """Return where a file is."""
        return self.workspace.root / name

    def restore(self, name: str) -> None:
        """Write a file as it was."""
        self.write(name, textwrap.dedent(FILES[name]).strip() + "\n")

    def write(self, name: str, text: str) -> None:
        """Write a file."""
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_text(text, encoding="utf-8")

    def replace(self, old: str, new: str, name: str = "facade/client.py") -> None:
        """Change what stands once in a file."""
        text = self.path(name).read_text("utf-8")
        assert text.count(old) == 1, old
        self.write(name, text.replace(old, new))

    def check(self) -> list[Finding]:
        """Check the family."""
        return list(surface.check(self.workspace, Options()))


__all__ = ["FILES", "Villa"]
