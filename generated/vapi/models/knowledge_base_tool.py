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
    from .knowledge_base_tool_function import KnowledgeBaseToolFunction
    from .tool_rejection_plan import ToolRejectionPlan


@model
class KnowledgeBaseTool(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    function: KnowledgeBaseToolFunction = Field(codec=Ref("KnowledgeBaseToolFunction"))
    id: str = Field(codec=STRING)
    knowledge_base_id: str | None = Field("knowledgeBaseId", STRING)
    org_id: str = Field("orgId", STRING)
    type_: Literal["knowledgeBase"] = Field("type", Const("knowledgeBase"), default="knowledgeBase")
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    latest_version: str | None | Unset = Field("latestVersion", STRING, default=UNSET)
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
    rejection_plan: ToolRejectionPlan | None | Unset = Field("rejectionPlan", Ref("ToolRejectionPlan"), default=UNSET)
