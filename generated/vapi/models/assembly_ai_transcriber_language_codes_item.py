# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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
else:
    AssemblyAITranscriberLanguageCodesItem = str

AssemblyAITranscriberLanguageCodesItemValues: Final = frozenset(
    {
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
    }
)
