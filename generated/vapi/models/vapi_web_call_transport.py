# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class VapiWebCallTransport(Model):
    provider: Literal["daily"] = Field(codec=Const("daily"), default="daily")
    call_sip_uri: str | None | Unset = Field("callSipUri", STRING, default=UNSET)
    call_url: str | None | Unset = Field("callUrl", STRING, default=UNSET)
    conversation_type: Literal["voice"] | None | Unset = Field("conversationType", Const("voice"), default=UNSET)
    room_delete_on_user_leave_enabled: bool | None | Unset = Field(
        "roomDeleteOnUserLeaveEnabled", BOOLEAN, default=UNSET
    )
