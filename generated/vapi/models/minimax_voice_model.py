# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    MinimaxVoiceModel: TypeAlias = Literal[
        "speech-02-hd",
        "speech-02-turbo",
        "speech-2.5-turbo-preview",
    ]
else:
    MinimaxVoiceModel = str

MinimaxVoiceModelValues: Final = frozenset(
    {
        "speech-02-hd",
        "speech-02-turbo",
        "speech-2.5-turbo-preview",
    }
)
