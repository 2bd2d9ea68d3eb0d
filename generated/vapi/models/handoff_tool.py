# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import DATETIME, STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .ghl_tool_messages_item import GhlToolMessagesItem
    from .handoff_tool_destinations_item import HandoffToolDestinationsItem
    from .open_ai_function import OpenAIFunction
    from .tool_rejection_plan import ToolRejectionPlan


@model
class HandoffTool(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    type_: Literal["handoff"] = Field("type", Const("handoff"), default="handoff")
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    default_result: str | None | Unset = Field("defaultResult", STRING, default=UNSET)
    destinations: list[HandoffToolDestinationsItem] | None | Unset = Field(
        codec=Array(Ref("HandoffToolDestinationsItem")), default=UNSET
    )
    function: OpenAIFunction | None | Unset = Field(codec=Ref("OpenAIFunction"), default=UNSET)
    latest_version: str | None | Unset = Field("latestVersion", STRING, default=UNSET)
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
    rejection_plan: ToolRejectionPlan | None | Unset = Field("rejectionPlan", Ref("ToolRejectionPlan"), default=UNSET)
