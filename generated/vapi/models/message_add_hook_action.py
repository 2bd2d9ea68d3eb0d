# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .open_ai_message import OpenAIMessage


@model
class MessageAddHookAction(Model):
    message: OpenAIMessage = Field(codec=Ref("OpenAIMessage"))
    type_: Literal["message.add"] = Field("type", Const("message.add"), default="message.add")
    trigger_response_enabled: bool | None | Unset = Field("triggerResponseEnabled", BOOLEAN, default=UNSET)
