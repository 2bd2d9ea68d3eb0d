# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .client_inbound_message_control_control import ClientInboundMessageControlControl


@model
class ClientInboundMessageControl(Model):
    control: ClientInboundMessageControlControl | str = Field(codec=Enum("ClientInboundMessageControlControl"))
    type_: Literal["control"] = Field("type", Const("control"), default="control")
