# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class CreateTwilioCredentialDTO(Model):
    account_sid: str = Field("accountSid", STRING)
    provider: Literal["twilio"] = Field(codec=Const("twilio"), default="twilio")
    api_key: str | None | Unset = Field("apiKey", STRING, default=UNSET)
    api_secret: str | None | Unset = Field("apiSecret", STRING, default=UNSET)
    auth_token: str | None | Unset = Field("authToken", STRING, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
