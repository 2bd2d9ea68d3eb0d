# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .code_tool_environment_variable import CodeToolEnvironmentVariable
    from .ghl_tool_messages_item import GhlToolMessagesItem
    from .open_ai_function import OpenAIFunction
    from .server import Server
    from .tool_rejection_plan import ToolRejectionPlan
    from .variable_extraction_plan import VariableExtractionPlan


@model
class UpdateCodeToolDTO(Model):
    async_: bool | None | Unset = Field("async", BOOLEAN, default=UNSET)
    code: str | None | Unset = Field(codec=STRING, default=UNSET)
    credential_id: str | None | Unset = Field("credentialId", STRING, default=UNSET)
    environment_variables: list[CodeToolEnvironmentVariable] | None | Unset = Field(
        "environmentVariables", Array(Ref("CodeToolEnvironmentVariable")), default=UNSET
    )
    function: OpenAIFunction | None | Unset = Field(codec=Ref("OpenAIFunction"), default=UNSET)
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
    rejection_plan: ToolRejectionPlan | None | Unset = Field("rejectionPlan", Ref("ToolRejectionPlan"), default=UNSET)
    server: Server | None | Unset = Field(codec=Ref("Server"), default=UNSET)
    timeout_seconds: float | None | Unset = Field("timeoutSeconds", NUMBER, default=UNSET)
    type_: Literal["code"] | None | Unset = Field("type", Const("code"), default=UNSET)
    variable_extraction_plan: VariableExtractionPlan | None | Unset = Field(
        "variableExtractionPlan", Ref("VariableExtractionPlan"), default=UNSET
    )
