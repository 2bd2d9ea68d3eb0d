# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

ElevenLabsVoiceVoiceId: TypeAlias = Literal[
    "andrea",
    "burt",
    "drew",
    "joseph",
    "marissa",
    "mark",
    "matilda",
    "mrb",
    "myra",
    "paul",
    "paula",
    "phillip",
    "ryan",
    "sarah",
    "steve",
]

ElevenLabsVoiceVoiceIdValues: Final = frozenset[str](get_args(ElevenLabsVoiceVoiceId))
