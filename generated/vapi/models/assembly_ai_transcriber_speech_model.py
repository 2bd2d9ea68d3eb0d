# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    AssemblyAITranscriberSpeechModel: TypeAlias = Literal[
        "universal-3-5-pro",
        "universal-streaming-english",
        "universal-streaming-multilingual",
    ]
else:
    AssemblyAITranscriberSpeechModel = str

AssemblyAITranscriberSpeechModelValues: Final = frozenset(
    {
        "universal-3-5-pro",
        "universal-streaming-english",
        "universal-streaming-multilingual",
    }
)
