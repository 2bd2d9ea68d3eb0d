# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

MicrosoftVoiceRole: TypeAlias = Literal[
    "Boy",
    "Girl",
    "OlderAdultFemale",
    "OlderAdultMale",
    "SeniorFemale",
    "SeniorMale",
    "YoungAdultFemale",
    "YoungAdultMale",
]

MicrosoftVoiceRoleValues: Final = frozenset[str](get_args(MicrosoftVoiceRole))
