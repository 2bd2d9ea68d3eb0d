# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    RecordingConsentPlanVerbalFirstMessageMode: TypeAlias = Literal[
        "assistant-speaks-first",
        "assistant-waits-for-user",
    ]
else:
    RecordingConsentPlanVerbalFirstMessageMode = str

RecordingConsentPlanVerbalFirstMessageModeValues: Final = frozenset(
    {
        "assistant-speaks-first",
        "assistant-waits-for-user",
    }
)
