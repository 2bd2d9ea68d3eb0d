# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .scorecard_metric_conditions_item import ScorecardMetricConditionsItem


@model
class ScorecardMetric(Model):
    conditions: list[ScorecardMetricConditionsItem] = Field(codec=Array(Ref("ScorecardMetricConditionsItem")))
    structured_output_id: str = Field("structuredOutputId", STRING)
