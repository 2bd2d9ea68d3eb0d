# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

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

GetCallHistoryApiV1AgentCallHistoryGetSortByValues: Final = frozenset[str](
    get_args(GetCallHistoryApiV1AgentCallHistoryGetSortBy)
)
