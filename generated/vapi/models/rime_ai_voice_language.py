# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

RimeAIVoiceLanguage: TypeAlias = Literal[
    "ar",
    "de",
    "en",
    "es",
    "fr",
    "he",
    "hi",
    "ja",
    "pt",
    "si",
    "ta",
]

RimeAIVoiceLanguageValues: Final = frozenset[str](get_args(RimeAIVoiceLanguage))
