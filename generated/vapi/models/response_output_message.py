# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .response_output_message_status import ResponseOutputMessageStatus
    from .response_output_text import ResponseOutputText


@model
class ResponseOutputMessage(Model):
    content: list[ResponseOutputText] = Field(codec=Array(Ref("ResponseOutputText")))
    id: str = Field(codec=STRING)
    role: Literal["assistant"] = Field(codec=Const("assistant"), default="assistant")
    status: ResponseOutputMessageStatus | str = Field(codec=Enum("ResponseOutputMessageStatus"))
    type_: Literal["message"] = Field("type", Const("message"), default="message")
