# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    AssemblyAITranscriberMode: TypeAlias = Literal[
        "balanced",
        "max_accuracy",
        "min_latency",
    ]
else:
    AssemblyAITranscriberMode = str

AssemblyAITranscriberModeValues: Final = frozenset(
    {
        "balanced",
        "max_accuracy",
        "min_latency",
    }
)
