# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

XaiTranscriberLanguage: TypeAlias = Literal[
    "ar",
    "cs",
    "da",
    "de",
    "en",
    "es",
    "fa",
    "fil",
    "fr",
    "hi",
    "id",
    "it",
    "ja",
    "ko",
    "mk",
    "ms",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sv",
    "th",
    "tr",
    "vi",
]

XaiTranscriberLanguageValues: Final = frozenset[str](get_args(XaiTranscriberLanguage))
