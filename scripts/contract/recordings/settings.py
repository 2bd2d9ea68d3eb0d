"""What the check of recordings goes by, as settings.toml beside this module has it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from scripts.tables import parse_toml

if TYPE_CHECKING:
    from collections.abc import Mapping

_FILE: Final = Path(__file__).with_name("settings.toml")


@frozen
class HandedOut:
    """Addresses that a service hands out: the property that they come in, and the schema of what they take."""

    property: str
    schema: str


@frozen(kw_only=True)
class Settings:
    """All that can be set."""

    folders: tuple[str, ...]
    longest_days: int
    #: By the document's name.
    handed_out: Mapping[str, HandedOut]


@cache
def settings() -> Settings:
    """Read the settings."""
    table = parse_toml(_FILE.read_text(encoding="utf-8"), _FILE.name)
    handed_out: dict[str, HandedOut] = {}
    for name, entry in table.take_table("handed_out").tables():
        handed_out[name] = HandedOut(entry.take("property", str), entry.take("schema", str))
        entry.finish()
    read = Settings(
        folders=table.take_texts("folders"), longest_days=table.take("longest_days", int), handed_out=handed_out
    )
    table.finish()
    return read


__all__ = ["HandedOut", "Settings", "settings"]
