# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    BarInsightGroupBy: TypeAlias = Literal[
        "artifact.structuredOutputs[OutputID]",
        "assistantId",
        "campaignId",
        "customerNumber",
        "endedReason",
        "phoneNumberId",
        "squadId",
        "type",
        "workflowId",
    ]
else:
    BarInsightGroupBy = str

BarInsightGroupByValues: Final = frozenset(
    {
        "artifact.structuredOutputs[OutputID]",
        "assistantId",
        "campaignId",
        "customerNumber",
        "endedReason",
        "phoneNumberId",
        "squadId",
        "type",
        "workflowId",
    }
)
