# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    OpenAIVoiceModel: TypeAlias = Literal[
        "gpt-4o-mini-tts",
        "tts-1",
        "tts-1-hd",
    ]
else:
    OpenAIVoiceModel = str

OpenAIVoiceModelValues: Final = frozenset(
    {
        "gpt-4o-mini-tts",
        "tts-1",
        "tts-1-hd",
    }
)
