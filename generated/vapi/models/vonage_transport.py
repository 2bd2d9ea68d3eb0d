# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class VonageTransport(Model):
    provider: Literal["vonage"] = Field(codec=Const("vonage"), default="vonage")
    call_uuid: str | None | Unset = Field("callUUID", STRING, default=UNSET)
    conversation_type: Literal["voice"] | None | Unset = Field("conversationType", Const("voice"), default=UNSET)
    conversation_uuid: str | None | Unset = Field("conversationUUID", STRING, default=UNSET)
