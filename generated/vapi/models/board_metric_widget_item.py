# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .board_item_position import BoardItemPosition
    from .board_item_size import BoardItemSize
    from .board_metric_widget_item_type import BoardMetricWidgetItemType


@model
class BoardMetricWidgetItem(Model):
    position: BoardItemPosition = Field(codec=Ref("BoardItemPosition"))
    size: BoardItemSize = Field(codec=Ref("BoardItemSize"))
    type_: BoardMetricWidgetItemType | str = Field("type", Enum("BoardMetricWidgetItemType"))
    insight_id: str | None | Unset = Field("insightId", STRING, default=UNSET)
    system_key: str | None | Unset = Field("systemKey", STRING, default=UNSET)
