# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, NUMBER, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chunk_plan_punctuation_boundaries_item import ChunkPlanPunctuationBoundariesItem
    from .format_plan import FormatPlan


@model
class ChunkPlan(Model):
    enabled: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    format_plan: FormatPlan | None | Unset = Field("formatPlan", Ref("FormatPlan"), default=UNSET)
    min_characters: float | None | Unset = Field("minCharacters", NUMBER, default=UNSET)
    punctuation_boundaries: list[ChunkPlanPunctuationBoundariesItem | str] | None | Unset = Field(
        "punctuationBoundaries", Array(Enum("ChunkPlanPunctuationBoundariesItem")), default=UNSET
    )
