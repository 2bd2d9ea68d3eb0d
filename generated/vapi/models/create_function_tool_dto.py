# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .ghl_tool_messages_item import GhlToolMessagesItem
    from .open_ai_function import OpenAIFunction
    from .server import Server
    from .tool_parameter import ToolParameter
    from .tool_rejection_plan import ToolRejectionPlan
    from .variable_extraction_plan import VariableExtractionPlan


@model
class CreateFunctionToolDTO(Model):
    type_: Literal["function"] = Field("type", Const("function"), default="function")
    async_: bool | None | Unset = Field("async", BOOLEAN, default=UNSET)
    function: OpenAIFunction | None | Unset = Field(codec=Ref("OpenAIFunction"), default=UNSET)
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
    parameters: list[ToolParameter] | None | Unset = Field(codec=Array(Ref("ToolParameter")), default=UNSET)
    rejection_plan: ToolRejectionPlan | None | Unset = Field("rejectionPlan", Ref("ToolRejectionPlan"), default=UNSET)
    server: Server | None | Unset = Field(codec=Ref("Server"), default=UNSET)
    variable_extraction_plan: VariableExtractionPlan | None | Unset = Field(
        "variableExtractionPlan", Ref("VariableExtractionPlan"), default=UNSET
    )
