# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ElevenLabsVoiceModel: TypeAlias = Literal[
        "eleven_flash_v2",
        "eleven_flash_v2_5",
        "eleven_monolingual_v1",
        "eleven_multilingual_v2",
        "eleven_turbo_v2",
        "eleven_turbo_v2_5",
        "eleven_v3",
    ]
else:
    ElevenLabsVoiceModel = str

ElevenLabsVoiceModelValues: Final = frozenset(
    {
        "eleven_flash_v2",
        "eleven_flash_v2_5",
        "eleven_monolingual_v1",
        "eleven_multilingual_v2",
        "eleven_turbo_v2",
        "eleven_turbo_v2_5",
        "eleven_v3",
    }
)
