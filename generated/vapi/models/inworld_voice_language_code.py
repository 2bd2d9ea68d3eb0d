# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

InworldVoiceLanguageCode: TypeAlias = Literal[
    "ar",
    "de",
    "en",
    "es",
    "fr",
    "he",
    "hi",
    "it",
    "ja",
    "ko",
    "nl",
    "pl",
    "pt",
    "ru",
    "zh",
]

InworldVoiceLanguageCodeValues: Final = frozenset[str](get_args(InworldVoiceLanguageCode))
