# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

VapiVoiceVersion: TypeAlias = Literal[
    "1",
    "2",
    "latest",
]

VapiVoiceVersionValues: Final = frozenset[str](get_args(VapiVoiceVersion))
