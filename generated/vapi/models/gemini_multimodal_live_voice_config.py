# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .gemini_multimodal_live_prebuilt_voice_config import GeminiMultimodalLivePrebuiltVoiceConfig


@model
class GeminiMultimodalLiveVoiceConfig(Model):
    prebuilt_voice_config: GeminiMultimodalLivePrebuiltVoiceConfig = Field(
        "prebuiltVoiceConfig", Ref("GeminiMultimodalLivePrebuiltVoiceConfig")
    )
