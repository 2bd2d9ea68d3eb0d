# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

FilterNumberTypeColumnOnCallTableColumn: TypeAlias = Literal[
    "averageEndpointingLatency",
    "averageModelLatency",
    "averageTranscriberLatency",
    "averageTurnLatency",
    "averageVoiceLatency",
    "cost",
    "duration",
]

FilterNumberTypeColumnOnCallTableColumnValues: Final = frozenset[str](get_args(FilterNumberTypeColumnOnCallTableColumn))
