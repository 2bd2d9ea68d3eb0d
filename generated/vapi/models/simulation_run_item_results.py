# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .latency_metrics import LatencyMetrics
    from .structured_output_evaluation_result import StructuredOutputEvaluationResult


@model
class SimulationRunItemResults(Model):
    evaluations: list[StructuredOutputEvaluationResult] = Field(codec=Array(Ref("StructuredOutputEvaluationResult")))
    passed: bool = Field(codec=BOOLEAN)
    latency_metrics: LatencyMetrics | None | Unset = Field("latencyMetrics", Ref("LatencyMetrics"), default=UNSET)
