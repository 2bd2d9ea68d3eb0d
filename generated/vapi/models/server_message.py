# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .any_server_message import AnyServerMessage


@model
class ServerMessage(Model):
    message: AnyServerMessage = Field(codec=Ref("AnyServerMessage"))
