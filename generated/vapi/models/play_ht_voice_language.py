# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

PlayHTVoiceLanguage: TypeAlias = Literal[
    "afrikaans",
    "albanian",
    "amharic",
    "arabic",
    "bengali",
    "bulgarian",
    "catalan",
    "croatian",
    "czech",
    "danish",
    "dutch",
    "english",
    "french",
    "galician",
    "german",
    "greek",
    "hebrew",
    "hindi",
    "hungarian",
    "indonesian",
    "italian",
    "japanese",
    "korean",
    "malay",
    "mandarin",
    "polish",
    "portuguese",
    "russian",
    "serbian",
    "spanish",
    "swedish",
    "tagalog",
    "thai",
    "turkish",
    "ukrainian",
    "urdu",
    "xhosa",
]

PlayHTVoiceLanguageValues: Final = frozenset[str](get_args(PlayHTVoiceLanguage))
