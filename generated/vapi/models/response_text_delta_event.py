# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Const
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class ResponseTextDeltaEvent(Model):
    content_index: float = Field(codec=NUMBER)
    delta: str = Field(codec=STRING)
    item_id: str = Field(codec=STRING)
    output_index: float = Field(codec=NUMBER)
    type_: Literal["response.output_text.delta"] = Field(
        "type", Const("response.output_text.delta"), default="response.output_text.delta"
    )
