# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import DATETIME, STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .eval_messages_item import EvalMessagesItem


@model
class Eval(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    messages: list[EvalMessagesItem] = Field(codec=Array(Ref("EvalMessagesItem")))
    org_id: str = Field("orgId", STRING)
    type_: Literal["chat.mockConversation"] = Field(
        "type", Const("chat.mockConversation"), default="chat.mockConversation"
    )
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
