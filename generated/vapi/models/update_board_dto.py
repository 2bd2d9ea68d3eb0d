# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .board_items_item import BoardItemsItem
    from .board_layout import BoardLayout
    from .insight_time_range_with_step import InsightTimeRangeWithStep


@model
class UpdateBoardDTO(Model):
    items: list[BoardItemsItem] | None | Unset = Field(codec=Array(Ref("BoardItemsItem")), default=UNSET)
    layout: BoardLayout | None | Unset = Field(codec=Ref("BoardLayout"), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    time_range_override: InsightTimeRangeWithStep | None | Unset = Field(
        "timeRangeOverride", Ref("InsightTimeRangeWithStep"), default=UNSET
    )
