# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .message_target import MessageTarget


@model
class RegexCondition(Model):
    regex: str = Field(codec=STRING)
    type_: Literal["regex"] = Field("type", Const("regex"), default="regex")
    negate: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    target: MessageTarget | None | Unset = Field(codec=Ref("MessageTarget"), default=UNSET)
