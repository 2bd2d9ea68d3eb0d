# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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
else:
    XaiVoiceLanguage = str

XaiVoiceLanguageValues: Final = frozenset(
    {
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
    }
)
