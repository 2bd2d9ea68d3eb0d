# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    CloneVoiceRequestLanguage: TypeAlias = Literal[
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
    CloneVoiceRequestLanguage = str

CloneVoiceRequestLanguageValues: Final = frozenset(
    {
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
