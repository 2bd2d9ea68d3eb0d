# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

PlayHTVoiceVoiceId: TypeAlias = Literal[
    "chris",
    "davis",
    "donna",
    "jack",
    "jennifer",
    "matt",
    "melissa",
    "michael",
    "ruby",
    "will",
]

PlayHTVoiceVoiceIdValues: Final = frozenset[str](get_args(PlayHTVoiceVoiceId))
