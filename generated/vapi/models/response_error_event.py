# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class ResponseErrorEvent(Model):
    code: str = Field(codec=STRING)
    message: str = Field(codec=STRING)
    sequence_number: float = Field(codec=NUMBER)
    type_: Literal["error"] = Field("type", Const("error"), default="error")
    param: str | None | Unset = Field(codec=STRING, default=UNSET)
