# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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
else:
    InworldVoiceLanguageCode = str

InworldVoiceLanguageCodeValues: Final = frozenset(
    {
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
    }
)
