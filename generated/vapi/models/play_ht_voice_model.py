# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    PlayHTVoiceModel: TypeAlias = Literal[
        "Play3.0-mini",
        "PlayDialog",
        "PlayHT2.0",
        "PlayHT2.0-turbo",
    ]
else:
    PlayHTVoiceModel = str

PlayHTVoiceModelValues: Final = frozenset(
    {
        "Play3.0-mini",
        "PlayDialog",
        "PlayHT2.0",
        "PlayHT2.0-turbo",
    }
)
