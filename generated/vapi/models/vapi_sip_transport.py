# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class VapiSipTransport(Model):
    provider: Literal["vapi.sip"] = Field(codec=Const("vapi.sip"), default="vapi.sip")
    call_sid: str | None | Unset = Field("callSid", STRING, default=UNSET)
    conversation_type: Literal["voice"] | None | Unset = Field("conversationType", Const("voice"), default=UNSET)
    dial_timeout: float | None | Unset = Field("dialTimeout", NUMBER, default=UNSET)
    sbc_call_sid: str | None | Unset = Field("sbcCallSid", STRING, default=UNSET)
