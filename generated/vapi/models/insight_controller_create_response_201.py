# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .bar_insight import BarInsight
    from .line_insight import LineInsight
    from .pie_insight import PieInsight
    from .text_insight import TextInsight

    InsightControllerCreateResponse201: TypeAlias = BarInsight | PieInsight | LineInsight | TextInsight | dict[str, Any]
else:
    InsightControllerCreateResponse201 = Union(
        Ref("BarInsight"),
        Ref("PieInsight"),
        Ref("LineInsight"),
        Ref("TextInsight"),
        tag="type",
        values={
            "bar": ("BarInsight",),
            "pie": ("PieInsight",),
            "line": ("LineInsight",),
            "text": ("TextInsight",),
        },
    )
