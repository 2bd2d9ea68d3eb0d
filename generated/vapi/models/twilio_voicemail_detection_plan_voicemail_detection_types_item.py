# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem: TypeAlias = Literal[
    "fax",
    "human",
    "machine_end_beep",
    "machine_end_other",
    "machine_end_silence",
    "machine_start",
    "unknown",
]

TwilioVoicemailDetectionPlanVoicemailDetectionTypesItemValues: Final = frozenset[str](
    get_args(TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem)
)
