# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .text_content import TextContent


@model
class CustomMessage(Model):
    type_: Literal["custom-message"] = Field("type", Const("custom-message"), default="custom-message")
    content: str | None | Unset = Field(codec=STRING, default=UNSET)
    contents: list[TextContent] | None | Unset = Field(codec=Array(Ref("TextContent")), default=UNSET)
