# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

MinimaxVoiceModel: TypeAlias = Literal[
    "speech-02-hd",
    "speech-02-turbo",
    "speech-2.5-turbo-preview",
]

MinimaxVoiceModelValues: Final = frozenset[str](get_args(MinimaxVoiceModel))
