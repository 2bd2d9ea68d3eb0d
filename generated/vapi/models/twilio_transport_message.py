# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class TwilioTransportMessage(Model):
    transport: Literal["twilio"] = Field(codec=Const("twilio"), default="twilio")
    twiml: str = Field(codec=STRING)
