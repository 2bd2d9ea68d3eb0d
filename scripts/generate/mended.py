"""The documents that go with the clients: as published, with what is wrong in them mended, for use at run time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from scripts.normalise.vendored import mend_vendored

if TYPE_CHECKING:
    from pathlib import Path

    from scripts.sources import Source

#: What the file is called in a client's folder.
FILE: Final = "document.json"
_MARK: Final = "Written by `make generate`. Do not edit."


def write_mended(source: Source, folder: Path, *, forgive_stale: bool) -> None:
    """Write a document, with its overlay and its defects mended, but in its own words and with all of its schemas."""
    document = mend_vendored(source, forgive_stale=forgive_stale)
    text = json.dumps({"x-origin": _MARK, **document}, ensure_ascii=False, separators=(",", ":"))
    (folder / FILE).write_text(text + "\n", encoding="utf-8", newline="\n")
