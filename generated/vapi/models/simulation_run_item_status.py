# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

SimulationRunItemStatus: TypeAlias = Literal[
    "canceled",
    "evaluating",
    "failed",
    "passed",
    "queued",
    "running",
]

SimulationRunItemStatusValues: Final = frozenset[str](get_args(SimulationRunItemStatus))
