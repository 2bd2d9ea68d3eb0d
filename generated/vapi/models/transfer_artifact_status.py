# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

TransferArtifactStatus: TypeAlias = Literal[
    "busy",
    "cancelled",
    "completed",
    "connected",
    "failed",
    "no-answer",
    "voicemail",
]

TransferArtifactStatusValues: Final = frozenset[str](get_args(TransferArtifactStatus))
