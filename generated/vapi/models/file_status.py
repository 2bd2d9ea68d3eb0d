# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    FileStatus: TypeAlias = Literal[
        "done",
        "failed",
        "processing",
    ]
else:
    FileStatus = str

FileStatusValues: Final = frozenset(
    {
        "done",
        "failed",
        "processing",
    }
)
