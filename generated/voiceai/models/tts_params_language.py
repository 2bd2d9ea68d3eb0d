# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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
else:
    TTSParamsLanguage = str

TTSParamsLanguageValues: Final = frozenset(
    {
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
    }
)
