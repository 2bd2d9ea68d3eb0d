# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    CallStatus: TypeAlias = Literal[
        "deletion-failed",
        "ended",
        "forwarding",
        "in-progress",
        "not-found",
        "queued",
        "ringing",
        "scheduled",
    ]
else:
    CallStatus = str

CallStatusValues: Final = frozenset(
    {
        "deletion-failed",
        "ended",
        "forwarding",
        "in-progress",
        "not-found",
        "queued",
        "ringing",
        "scheduled",
    }
)
