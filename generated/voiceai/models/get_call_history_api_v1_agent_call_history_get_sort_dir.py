# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    GetCallHistoryApiV1AgentCallHistoryGetSortDir: TypeAlias = Literal[
        "asc",
        "desc",
    ]
else:
    GetCallHistoryApiV1AgentCallHistoryGetSortDir = str

GetCallHistoryApiV1AgentCallHistoryGetSortDirValues: Final = frozenset(
    {
        "asc",
        "desc",
    }
)
