# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

CampaignContactWithOutcomeStatus: TypeAlias = Literal[
    "contact.completed",
    "contact.dispatched",
    "contact.failed",
    "contact.pending",
    "contact.predial-failed",
    "contact.skipped",
]

CampaignContactWithOutcomeStatusValues: Final = frozenset[str](get_args(CampaignContactWithOutcomeStatus))
