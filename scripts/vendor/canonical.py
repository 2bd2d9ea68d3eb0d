"""The one way in which a document is written, so that a diff shows only what changed."""

from __future__ import annotations

import json
import os
import secrets
from typing import TYPE_CHECKING, Final

from scripts.problems import Problem
from scripts.vendor.anatomy import Json, JsonObject, Kind, rebuild_document

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

#: The order in which people read a document; below the top, and for any other key, it is the alphabet's.
TOP_ORDER: Final = ("openapi", "info", "servers", "security", "tags", "paths", "components")


def canonical_text(document: JsonObject) -> str:
    """Return a document's text; documents that state the same facts have the same text."""
    document = rebuild_document(document, _with_sorted_required)
    first = {key: _sorted(document[key]) for key in TOP_ORDER if key in document}
    others = {key: _sorted(document[key]) for key in sorted(document.keys() - first.keys())}
    return json.dumps({**first, **others}, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def write_atomically(path: Path, text: str) -> None:
    """Write a text file in one step: at any moment either the old text is there or the new one."""
    write_in_turn({path: text})


def write_in_turn(texts: Mapping[Path, str]) -> None:
    """
    Write text files, each in one step and in this order.

    None is put in place before all of them are safely on disk, so that a full disk leaves everything as it was.
    """
    waiting: dict[Path, Path] = {}
    try:
        for path, text in texts.items():
            # In the same folder, since a file can be swapped in one step only within a file system.
            aside = waiting[path] = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
            with aside.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
        for path, aside in waiting.items():
            aside.replace(path)
    except OSError as error:
        names = " and ".join(path.name for path in texts)
        message = f"{names} cannot be written ({error}); nothing is lost, so mend that and try again"
        raise Problem(message) from error
    finally:
        for aside in waiting.values():
            aside.unlink(missing_ok=True)


def _with_sorted_required(kind: Kind, value: JsonObject) -> JsonObject:
    required = value.get("required")
    if kind is not Kind.SCHEMA or not isinstance(required, list):
        return value
    names = [name for name in required if isinstance(name, str)]
    return {**value, "required": [*sorted(names)]} if len(names) == len(required) else value


def _sorted(value: Json) -> Json:
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    if isinstance(value, list):
        return [_sorted(entry) for entry in value]
    return value
