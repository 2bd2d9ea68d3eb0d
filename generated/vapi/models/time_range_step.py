# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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
else:
    TimeRangeStep = str

TimeRangeStepValues: Final = frozenset(
    {
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
    }
)
