# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .structured_data_multi_plan import StructuredDataMultiPlan
    from .structured_data_plan import StructuredDataPlan
    from .success_evaluation_plan import SuccessEvaluationPlan
    from .summary_plan import SummaryPlan


@model
class AnalysisPlan(Model):
    min_messages_threshold: float | None | Unset = Field("minMessagesThreshold", NUMBER, default=UNSET)
    outcome_ids: list[str] | None | Unset = Field("outcomeIds", Array(STRING), default=UNSET)
    structured_data_multi_plan: list[StructuredDataMultiPlan] | None | Unset = Field(
        "structuredDataMultiPlan", Array(Ref("StructuredDataMultiPlan")), default=UNSET
    )
    structured_data_plan: StructuredDataPlan | None | Unset = Field(
        "structuredDataPlan", Ref("StructuredDataPlan"), default=UNSET
    )
    success_evaluation_plan: SuccessEvaluationPlan | None | Unset = Field(
        "successEvaluationPlan", Ref("SuccessEvaluationPlan"), default=UNSET
    )
    summary_plan: SummaryPlan | None | Unset = Field("summaryPlan", Ref("SummaryPlan"), default=UNSET)
