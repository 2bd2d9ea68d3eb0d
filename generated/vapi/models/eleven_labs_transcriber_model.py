# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

ElevenLabsTranscriberModel: TypeAlias = Literal[
    "scribe_v1",
    "scribe_v2",
    "scribe_v2_realtime",
]

ElevenLabsTranscriberModelValues: Final = frozenset[str](get_args(ElevenLabsTranscriberModel))
