# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    GetCallHistoryApiV1AgentCallHistoryGetSortBy: TypeAlias = Literal[
        "agent",
        "call",
        "credits",
        "duration",
        "recording",
        "summary",
        "timestamp",
        "transcript",
    ]
else:
    GetCallHistoryApiV1AgentCallHistoryGetSortBy = str

GetCallHistoryApiV1AgentCallHistoryGetSortByValues: Final = frozenset(
    {
        "agent",
        "call",
        "credits",
        "duration",
        "recording",
        "summary",
        "timestamp",
        "transcript",
    }
)
