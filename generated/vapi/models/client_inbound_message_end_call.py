# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class ClientInboundMessageEndCall(Model):
    type_: Literal["end-call"] = Field("type", Const("end-call"), default="end-call")
