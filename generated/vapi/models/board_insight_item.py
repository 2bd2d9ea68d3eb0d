# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .board_item_position import BoardItemPosition
    from .board_item_size import BoardItemSize


@model
class BoardInsightItem(Model):
    insight_id: str = Field("insightId", STRING)
    position: BoardItemPosition = Field(codec=Ref("BoardItemPosition"))
    size: BoardItemSize = Field(codec=Ref("BoardItemSize"))
    type_: Literal["insight"] = Field("type", Const("insight"), default="insight")
    system_key: str | None | Unset = Field("systemKey", STRING, default=UNSET)
