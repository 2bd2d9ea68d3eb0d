# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, NUMBER, Const, Enum, Map
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .voicemail_detection_cost_provider import VoicemailDetectionCostProvider


@model
class VoicemailDetectionCost(Model):
    completion_audio_tokens: float = Field("completionAudioTokens", NUMBER)
    completion_text_tokens: float = Field("completionTextTokens", NUMBER)
    cost: float = Field(codec=NUMBER)
    model: dict[str, Any] = Field(codec=Map(ANY))
    prompt_audio_tokens: float = Field("promptAudioTokens", NUMBER)
    prompt_text_tokens: float = Field("promptTextTokens", NUMBER)
    provider: VoicemailDetectionCostProvider | str = Field(codec=Enum("VoicemailDetectionCostProvider"))
    type_: Literal["voicemail-detection"] = Field("type", Const("voicemail-detection"), default="voicemail-detection")
