# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .client_inbound_message_message import ClientInboundMessageMessage


@model
class ClientInboundMessage(Model):
    message: ClientInboundMessageMessage = Field(codec=Ref("ClientInboundMessageMessage"))
