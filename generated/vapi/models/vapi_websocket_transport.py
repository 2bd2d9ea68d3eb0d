# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .audio_format import AudioFormat


@model
class VapiWebsocketTransport(Model):
    provider: Literal["vapi.websocket"] = Field(codec=Const("vapi.websocket"), default="vapi.websocket")
    audio_format: AudioFormat | None | Unset = Field("audioFormat", Ref("AudioFormat"), default=UNSET)
    conversation_type: Literal["voice"] | None | Unset = Field("conversationType", Const("voice"), default=UNSET)
