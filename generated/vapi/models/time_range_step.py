# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

TimeRangeStep: TypeAlias = Literal[
    "century",
    "day",
    "decade",
    "hour",
    "millennium",
    "minute",
    "month",
    "quarter",
    "second",
    "week",
    "year",
]

TimeRangeStepValues: Final = frozenset[str](get_args(TimeRangeStep))
