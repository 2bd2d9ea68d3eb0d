# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    SonioxTranscriberModel: TypeAlias = Literal[
        "stt-rt-v4",
        "stt-rt-v5",
    ]
else:
    SonioxTranscriberModel = str

SonioxTranscriberModelValues: Final = frozenset(
    {
        "stt-rt-v4",
        "stt-rt-v5",
    }
)
