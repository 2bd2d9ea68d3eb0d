# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, STRING, Const, Enum, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .sip_request_tool_verb import SipRequestToolVerb


@model
class VapiSipTransportMessage(Model):
    sip_verb: SipRequestToolVerb | str = Field("sipVerb", Enum("SipRequestToolVerb"))
    transport: Literal["vapi.sip"] = Field(codec=Const("vapi.sip"), default="vapi.sip")
    body: str | None | Unset = Field(codec=STRING, default=UNSET)
    headers: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
