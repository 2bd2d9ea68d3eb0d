# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .api_request_tool_method import ApiRequestToolMethod
    from .backoff_plan import BackoffPlan
    from .ghl_tool_messages_item import GhlToolMessagesItem
    from .json_schema import JsonSchema
    from .tool_parameter import ToolParameter
    from .tool_rejection_plan import ToolRejectionPlan
    from .variable_extraction_plan import VariableExtractionPlan


@model
class UpdateApiRequestToolDTO(Model):
    backoff_plan: BackoffPlan | None | Unset = Field("backoffPlan", Ref("BackoffPlan"), default=UNSET)
    body: JsonSchema | None | Unset = Field(codec=Ref("JsonSchema"), default=UNSET)
    credential_id: str | None | Unset = Field("credentialId", STRING, default=UNSET)
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    encrypted_paths: list[str] | None | Unset = Field("encryptedPaths", Array(STRING), default=UNSET)
    headers: JsonSchema | None | Unset = Field(codec=Ref("JsonSchema"), default=UNSET)
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
    method: ApiRequestToolMethod | str | None | Unset = Field(codec=Enum("ApiRequestToolMethod"), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    parameters: list[ToolParameter] | None | Unset = Field(codec=Array(Ref("ToolParameter")), default=UNSET)
    rejection_plan: ToolRejectionPlan | None | Unset = Field("rejectionPlan", Ref("ToolRejectionPlan"), default=UNSET)
    timeout_seconds: float | None | Unset = Field("timeoutSeconds", NUMBER, default=UNSET)
    type_: Literal["apiRequest"] | None | Unset = Field("type", Const("apiRequest"), default=UNSET)
    url: str | None | Unset = Field(codec=STRING, default=UNSET)
    variable_extraction_plan: VariableExtractionPlan | None | Unset = Field(
        "variableExtractionPlan", Ref("VariableExtractionPlan"), default=UNSET
    )
