# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .scorecard_metric import ScorecardMetric


@model
class CreateScorecardDTO(Model):
    metrics: list[ScorecardMetric] = Field(codec=Array(Ref("ScorecardMetric")))
    assistant_ids: list[str] | None | Unset = Field("assistantIds", Array(STRING), default=UNSET)
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
