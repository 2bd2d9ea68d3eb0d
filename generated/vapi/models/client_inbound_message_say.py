# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class ClientInboundMessageSay(Model):
    content: str | None | Unset = Field(codec=STRING, default=UNSET)
    end_call_after_spoken: bool | None | Unset = Field("endCallAfterSpoken", BOOLEAN, default=UNSET)
    interrupt_assistant_enabled: bool | None | Unset = Field("interruptAssistantEnabled", BOOLEAN, default=UNSET)
    interruptions_enabled: bool | None | Unset = Field("interruptionsEnabled", BOOLEAN, default=UNSET)
    type_: Literal["say"] | None | Unset = Field("type", Const("say"), default=UNSET)
