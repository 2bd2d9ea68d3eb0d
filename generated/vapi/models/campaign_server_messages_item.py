# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

CampaignServerMessagesItem: TypeAlias = Literal[
    "campaign.archived",
    "campaign.cancelled",
    "campaign.ended",
    "campaign.job.continued",
    "campaign.started",
    "campaign.unarchived",
    "contact.completed",
    "contact.dispatched",
    "contact.failed",
    "contact.predial-failed",
    "contact.skipped",
]

CampaignServerMessagesItemValues: Final = frozenset[str](get_args(CampaignServerMessagesItem))
