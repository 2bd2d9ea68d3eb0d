# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Const
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class ToolCallResultMessageWarning(Model):
    threshold: float = Field(codec=NUMBER)
    token_count: float = Field("tokenCount", NUMBER)
    type_: Literal["oversized-tool-response"] = Field(
        "type", Const("oversized-tool-response"), default="oversized-tool-response"
    )
