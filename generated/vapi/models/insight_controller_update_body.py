# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .update_bar_insight_from_call_table_dto import UpdateBarInsightFromCallTableDTO
    from .update_line_insight_from_call_table_dto import UpdateLineInsightFromCallTableDTO
    from .update_pie_insight_from_call_table_dto import UpdatePieInsightFromCallTableDTO
    from .update_text_insight_from_call_table_dto import UpdateTextInsightFromCallTableDTO

    InsightControllerUpdateBody: TypeAlias = (
        UpdateBarInsightFromCallTableDTO
        | UpdatePieInsightFromCallTableDTO
        | UpdateLineInsightFromCallTableDTO
        | UpdateTextInsightFromCallTableDTO
        | dict[str, Any]
    )
else:
    InsightControllerUpdateBody = Union(
        Ref("UpdateBarInsightFromCallTableDTO"),
        Ref("UpdatePieInsightFromCallTableDTO"),
        Ref("UpdateLineInsightFromCallTableDTO"),
        Ref("UpdateTextInsightFromCallTableDTO"),
        tag="type",
        values={
            "bar": ("UpdateBarInsightFromCallTableDTO",),
            "pie": ("UpdatePieInsightFromCallTableDTO",),
            "line": ("UpdateLineInsightFromCallTableDTO",),
            "text": ("UpdateTextInsightFromCallTableDTO",),
        },
    )
