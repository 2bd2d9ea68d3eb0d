# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .voice_response_status import VoiceResponseStatus


@model
class CloneVoiceResponse(Model):
    status: VoiceResponseStatus | str = Field(codec=Enum("VoiceResponseStatus"))
    voice_id: str = Field(codec=STRING)
