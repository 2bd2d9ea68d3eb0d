# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

PlayHTVoiceModel: TypeAlias = Literal[
    "Play3.0-mini",
    "PlayDialog",
    "PlayHT2.0",
    "PlayHT2.0-turbo",
]

PlayHTVoiceModelValues: Final = frozenset[str](get_args(PlayHTVoiceModel))
