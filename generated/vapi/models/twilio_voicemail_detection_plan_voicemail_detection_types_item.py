# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem: TypeAlias = Literal[
        "fax",
        "human",
        "machine_end_beep",
        "machine_end_other",
        "machine_end_silence",
        "machine_start",
        "unknown",
    ]
else:
    TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem = str

TwilioVoicemailDetectionPlanVoicemailDetectionTypesItemValues: Final = frozenset(
    {
        "fax",
        "human",
        "machine_end_beep",
        "machine_end_other",
        "machine_end_silence",
        "machine_start",
        "unknown",
    }
)
