# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .gladia_custom_vocabulary_config_dto_vocabulary_item import GladiaCustomVocabularyConfigDTOVocabularyItem


@model
class GladiaCustomVocabularyConfigDTO(Model):
    vocabulary: list[GladiaCustomVocabularyConfigDTOVocabularyItem] = Field(
        codec=Array(Ref("GladiaCustomVocabularyConfigDTOVocabularyItem"))
    )
    default_intensity: float | None | Unset = Field("defaultIntensity", NUMBER, default=UNSET)
