# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

AssemblyAITranscriberLanguageCodesItem: TypeAlias = Literal[
    "ar",
    "da",
    "de",
    "en",
    "es",
    "fi",
    "fr",
    "he",
    "hi",
    "it",
    "ja",
    "nl",
    "no",
    "pt",
    "sv",
    "tr",
    "vi",
    "zh",
]

AssemblyAITranscriberLanguageCodesItemValues: Final = frozenset[str](get_args(AssemblyAITranscriberLanguageCodesItem))
