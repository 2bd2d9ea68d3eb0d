# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .client_inbound_message_send_transport_message_message import ClientInboundMessageSendTransportMessageMessage


@model
class ClientInboundMessageSendTransportMessage(Model):
    message: ClientInboundMessageSendTransportMessageMessage = Field(
        codec=Ref("ClientInboundMessageSendTransportMessageMessage")
    )
    type_: Literal["send-transport-message"] = Field(
        "type", Const("send-transport-message"), default="send-transport-message"
    )
