# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Const
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class ResponseTextDoneEvent(Model):
    content_index: float = Field(codec=NUMBER)
    item_id: str = Field(codec=STRING)
    output_index: float = Field(codec=NUMBER)
    text: str = Field(codec=STRING)
    type_: Literal["response.output_text.done"] = Field(
        "type", Const("response.output_text.done"), default="response.output_text.done"
    )
