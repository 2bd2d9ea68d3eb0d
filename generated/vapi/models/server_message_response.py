# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .server_message_response_message_response import ServerMessageResponseMessageResponse


@model
class ServerMessageResponse(Model):
    message_response: ServerMessageResponseMessageResponse = Field(
        "messageResponse", Ref("ServerMessageResponseMessageResponse")
    )
