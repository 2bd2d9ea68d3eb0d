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
    from .server import Server
    from .tool_rejection_plan import ToolRejectionPlan


@model
class BashTool(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    name: Literal["bash"] = Field(codec=Const("bash"), default="bash")
    org_id: str = Field("orgId", STRING)
    sub_type: Literal["bash_20241022"] = Field("subType", Const("bash_20241022"), default="bash_20241022")
    type_: Literal["bash"] = Field("type", Const("bash"), default="bash")
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    latest_version: str | None | Unset = Field("latestVersion", STRING, default=UNSET)
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
    rejection_plan: ToolRejectionPlan | None | Unset = Field("rejectionPlan", Ref("ToolRejectionPlan"), default=UNSET)
    server: Server | None | Unset = Field(codec=Ref("Server"), default=UNSET)
