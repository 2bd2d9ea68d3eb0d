# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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
else:
    ElevenLabsVoiceVoiceId = str

ElevenLabsVoiceVoiceIdValues: Final = frozenset(
    {
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
    }
)
