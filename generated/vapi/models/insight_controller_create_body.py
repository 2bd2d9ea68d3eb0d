# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .create_bar_insight_from_call_table_dto import CreateBarInsightFromCallTableDTO
    from .create_line_insight_from_call_table_dto import CreateLineInsightFromCallTableDTO
    from .create_pie_insight_from_call_table_dto import CreatePieInsightFromCallTableDTO
    from .create_text_insight_from_call_table_dto import CreateTextInsightFromCallTableDTO

    InsightControllerCreateBody: TypeAlias = (
        CreateBarInsightFromCallTableDTO
        | CreatePieInsightFromCallTableDTO
        | CreateLineInsightFromCallTableDTO
        | CreateTextInsightFromCallTableDTO
        | dict[str, Any]
    )
else:
    InsightControllerCreateBody = Union(
        Ref("CreateBarInsightFromCallTableDTO"),
        Ref("CreatePieInsightFromCallTableDTO"),
        Ref("CreateLineInsightFromCallTableDTO"),
        Ref("CreateTextInsightFromCallTableDTO"),
        tag="type",
        values={
            "bar": ("CreateBarInsightFromCallTableDTO",),
            "pie": ("CreatePieInsightFromCallTableDTO",),
            "line": ("CreateLineInsightFromCallTableDTO",),
            "text": ("CreateTextInsightFromCallTableDTO",),
        },
    )
