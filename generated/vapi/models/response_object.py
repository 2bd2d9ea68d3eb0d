# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .response_object_status import ResponseObjectStatus
    from .response_output_message import ResponseOutputMessage


@model
class ResponseObject(Model):
    created_at: float = Field(codec=NUMBER)
    id: str = Field(codec=STRING)
    object_: Literal["response"] = Field("object", Const("response"), default="response")
    output: list[ResponseOutputMessage] = Field(codec=Array(Ref("ResponseOutputMessage")))
    status: ResponseObjectStatus | str = Field(codec=Enum("ResponseObjectStatus"))
    error: str | None | Unset = Field(codec=STRING, default=UNSET)
