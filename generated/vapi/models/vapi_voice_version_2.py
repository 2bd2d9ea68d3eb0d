# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

VapiVoiceVersion2: TypeAlias = Literal[
    1,
    2,
]

VapiVoiceVersion2Values: Final = frozenset[int](get_args(VapiVoiceVersion2))
