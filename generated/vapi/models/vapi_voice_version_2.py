# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    VapiVoiceVersion2: TypeAlias = Literal[
        1,
        2,
    ]
else:
    VapiVoiceVersion2 = int

VapiVoiceVersion2Values: Final = frozenset(
    {
        1,
        2,
    }
)
