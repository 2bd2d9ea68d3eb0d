# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    CampaignContactWithOutcomeStatus: TypeAlias = Literal[
        "contact.completed",
        "contact.dispatched",
        "contact.failed",
        "contact.pending",
        "contact.predial-failed",
        "contact.skipped",
    ]
else:
    CampaignContactWithOutcomeStatus = str

CampaignContactWithOutcomeStatusValues: Final = frozenset(
    {
        "contact.completed",
        "contact.dispatched",
        "contact.failed",
        "contact.pending",
        "contact.predial-failed",
        "contact.skipped",
    }
)
