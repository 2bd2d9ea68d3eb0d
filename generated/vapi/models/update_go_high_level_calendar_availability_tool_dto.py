# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .ghl_tool_messages_item import GhlToolMessagesItem
    from .tool_rejection_plan import ToolRejectionPlan


@model
class UpdateGoHighLevelCalendarAvailabilityToolDTO(Model):
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
    rejection_plan: ToolRejectionPlan | None | Unset = Field("rejectionPlan", Ref("ToolRejectionPlan"), default=UNSET)
    type_: Literal["gohighlevel.calendar.availability.check"] | None | Unset = Field(
        "type", Const("gohighlevel.calendar.availability.check"), default=UNSET
    )
