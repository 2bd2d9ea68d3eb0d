# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    TransferArtifactStatus: TypeAlias = Literal[
        "busy",
        "cancelled",
        "completed",
        "connected",
        "failed",
        "no-answer",
        "voicemail",
    ]
else:
    TransferArtifactStatus = str

TransferArtifactStatusValues: Final = frozenset(
    {
        "busy",
        "cancelled",
        "completed",
        "connected",
        "failed",
        "no-answer",
        "voicemail",
    }
)
