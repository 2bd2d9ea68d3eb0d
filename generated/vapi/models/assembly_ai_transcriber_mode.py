# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

AssemblyAITranscriberMode: TypeAlias = Literal[
    "balanced",
    "max_accuracy",
    "min_latency",
]

AssemblyAITranscriberModeValues: Final = frozenset[str](get_args(AssemblyAITranscriberMode))
