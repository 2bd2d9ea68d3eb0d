# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .eval_messages_item import EvalMessagesItem


@model
class UpdateEvalDTO(Model):
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    messages: list[EvalMessagesItem] | None | Unset = Field(codec=Array(Ref("EvalMessagesItem")), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    type_: Literal["chat.mockConversation"] | None | Unset = Field(
        "type", Const("chat.mockConversation"), default=UNSET
    )
