# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chat_input import ChatInput


@model
class SayHookAction(Model):
    type_: Literal["say"] = Field("type", Const("say"), default="say")
    exact: str | list[str] | None | Unset = Field(default=UNSET)
    prompt: ChatInput | None | Unset = Field(codec=Ref("ChatInput"), default=UNSET)
