# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

TTSParamsLanguage: TypeAlias = Literal[
    "auto",
    "ca",
    "de",
    "en",
    "es",
    "fr",
    "it",
    "nl",
    "pl",
    "pt",
    "ru",
    "sv",
]

TTSParamsLanguageValues: Final = frozenset[str](get_args(TTSParamsLanguage))
