# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

CampaignEndedReason: TypeAlias = Literal[
    "campaign.ended.success",
    "campaign.in-progress.ended-by-user",
    "campaign.scheduled.ended-by-user",
]

CampaignEndedReasonValues: Final = frozenset[str](get_args(CampaignEndedReason))
