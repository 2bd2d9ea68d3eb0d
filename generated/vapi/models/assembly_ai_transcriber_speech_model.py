# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

AssemblyAITranscriberSpeechModel: TypeAlias = Literal[
    "universal-3-5-pro",
    "universal-streaming-english",
    "universal-streaming-multilingual",
]

AssemblyAITranscriberSpeechModelValues: Final = frozenset[str](get_args(AssemblyAITranscriberSpeechModel))
