# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class TelnyxTransport(Model):
    provider: Literal["telnyx"] = Field(codec=Const("telnyx"), default="telnyx")
    call_control_id: str | None | Unset = Field("callControlId", STRING, default=UNSET)
    call_leg_id: str | None | Unset = Field("callLegId", STRING, default=UNSET)
    call_session_id: str | None | Unset = Field("callSessionId", STRING, default=UNSET)
    conversation_type: Literal["voice"] | None | Unset = Field("conversationType", Const("voice"), default=UNSET)
