# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class TwilioTransport(Model):
    provider: Literal["twilio"] = Field(codec=Const("twilio"), default="twilio")
    account_sid: str | None | Unset = Field("accountSid", STRING, default=UNSET)
    call_sid: str | None | Unset = Field("callSid", STRING, default=UNSET)
    call_token: str | None | Unset = Field("callToken", STRING, default=UNSET)
    conversation_type: Literal["voice"] | None | Unset = Field("conversationType", Const("voice"), default=UNSET)
    forwarded_from: str | None | Unset = Field("forwardedFrom", STRING, default=UNSET)
