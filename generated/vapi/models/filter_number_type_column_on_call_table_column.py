# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    FilterNumberTypeColumnOnCallTableColumn: TypeAlias = Literal[
        "averageEndpointingLatency",
        "averageModelLatency",
        "averageTranscriberLatency",
        "averageTurnLatency",
        "averageVoiceLatency",
        "cost",
        "duration",
    ]
else:
    FilterNumberTypeColumnOnCallTableColumn = str

FilterNumberTypeColumnOnCallTableColumnValues: Final = frozenset(
    {
        "averageEndpointingLatency",
        "averageModelLatency",
        "averageTranscriberLatency",
        "averageTurnLatency",
        "averageVoiceLatency",
        "cost",
        "duration",
    }
)
