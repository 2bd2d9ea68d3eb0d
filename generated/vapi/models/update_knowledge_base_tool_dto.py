# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .ghl_tool_messages_item import GhlToolMessagesItem
    from .knowledge_base_tool_function import KnowledgeBaseToolFunction
    from .tool_rejection_plan import ToolRejectionPlan


@model
class UpdateKnowledgeBaseToolDTO(Model):
    function: KnowledgeBaseToolFunction | None | Unset = Field(codec=Ref("KnowledgeBaseToolFunction"), default=UNSET)
    knowledge_base_id: str | None | Unset = Field("knowledgeBaseId", STRING, default=UNSET)
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
    rejection_plan: ToolRejectionPlan | None | Unset = Field("rejectionPlan", Ref("ToolRejectionPlan"), default=UNSET)
    type_: Literal["knowledgeBase"] | None | Unset = Field("type", Const("knowledgeBase"), default=UNSET)
