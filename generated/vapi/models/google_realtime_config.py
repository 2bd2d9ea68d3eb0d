# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .gemini_multimodal_live_speech_config import GeminiMultimodalLiveSpeechConfig


@model
class GoogleRealtimeConfig(Model):
    frequency_penalty: float | None | Unset = Field("frequencyPenalty", NUMBER, default=UNSET)
    presence_penalty: float | None | Unset = Field("presencePenalty", NUMBER, default=UNSET)
    speech_config: GeminiMultimodalLiveSpeechConfig | None | Unset = Field(
        "speechConfig", Ref("GeminiMultimodalLiveSpeechConfig"), default=UNSET
    )
    top_k: float | None | Unset = Field("topK", NUMBER, default=UNSET)
    top_p: float | None | Unset = Field("topP", NUMBER, default=UNSET)
