# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .ghl_tool_messages_item import GhlToolMessagesItem
    from .json_schema import JsonSchema
    from .sip_request_tool_body import SipRequestToolBody
    from .sip_request_tool_verb import SipRequestToolVerb
    from .tool_rejection_plan import ToolRejectionPlan


@model
class CreateSipRequestToolDTO(Model):
    type_: Literal["sipRequest"] = Field("type", Const("sipRequest"), default="sipRequest")
    verb: SipRequestToolVerb | str = Field(codec=Enum("SipRequestToolVerb"))
    body: SipRequestToolBody | None | Unset = Field(codec=Ref("SipRequestToolBody"), default=UNSET)
    headers: JsonSchema | None | Unset = Field(codec=Ref("JsonSchema"), default=UNSET)
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
    rejection_plan: ToolRejectionPlan | None | Unset = Field("rejectionPlan", Ref("ToolRejectionPlan"), default=UNSET)
