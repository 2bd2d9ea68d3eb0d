# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .exact_replacement import ExactReplacement
    from .regex_replacement import RegexReplacement

    FormatPlanReplacementsItem: TypeAlias = ExactReplacement | RegexReplacement | dict[str, Any]
else:
    FormatPlanReplacementsItem = Union(
        Ref("ExactReplacement"),
        Ref("RegexReplacement"),
        tag="type",
        values={
            "exact": ("ExactReplacement",),
            "regex": ("RegexReplacement",),
        },
    )
