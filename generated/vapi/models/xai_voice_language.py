# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

XaiVoiceLanguage: TypeAlias = Literal[
    "ar-AE",
    "ar-EG",
    "ar-SA",
    "auto",
    "bn",
    "de",
    "en",
    "es-ES",
    "es-MX",
    "fr",
    "hi",
    "id",
    "it",
    "ja",
    "ko",
    "pt-BR",
    "pt-PT",
    "ru",
    "tr",
    "vi",
    "zh",
]

XaiVoiceLanguageValues: Final = frozenset[str](get_args(XaiVoiceLanguage))
