# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ElevenLabsTranscriberModel: TypeAlias = Literal[
        "scribe_v1",
        "scribe_v2",
        "scribe_v2_realtime",
    ]
else:
    ElevenLabsTranscriberModel = str

ElevenLabsTranscriberModelValues: Final = frozenset(
    {
        "scribe_v1",
        "scribe_v2",
        "scribe_v2_realtime",
    }
)
