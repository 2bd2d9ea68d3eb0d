# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .models_response_llm_models_item import ModelsResponseLlmModelsItem


@model
class ModelsResponse(Model):
    llm_models: list[ModelsResponseLlmModelsItem] = Field(codec=Array(Ref("ModelsResponseLlmModelsItem")))
    tts_models: list[ModelsResponseLlmModelsItem] = Field(codec=Array(Ref("ModelsResponseLlmModelsItem")))
