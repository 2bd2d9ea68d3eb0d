# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .summary_plan import SummaryPlan
    from .transfer_fallback_plan import TransferFallbackPlan
    from .transfer_plan_context_engineering_plan import TransferPlanContextEngineeringPlan
    from .transfer_plan_message import TransferPlanMessage
    from .transfer_plan_mode import TransferPlanMode
    from .transfer_plan_sip_verb import TransferPlanSipVerb


@model
class TransferPlan(Model):
    mode: TransferPlanMode | str = Field(codec=Enum("TransferPlanMode"))
    context_engineering_plan: TransferPlanContextEngineeringPlan | None | Unset = Field(
        "contextEngineeringPlan", Ref("TransferPlanContextEngineeringPlan"), default=UNSET
    )
    dial_timeout: float | None | Unset = Field("dialTimeout", NUMBER, default=UNSET)
    fallback_plan: TransferFallbackPlan | None | Unset = Field(
        "fallbackPlan", Ref("TransferFallbackPlan"), default=UNSET
    )
    hold_audio_url: str | None | Unset = Field("holdAudioUrl", STRING, default=UNSET)
    message: TransferPlanMessage | None | Unset = Field(codec=Ref("TransferPlanMessage"), default=UNSET)
    sip_headers_in_refer_to_enabled: bool | None | Unset = Field("sipHeadersInReferToEnabled", BOOLEAN, default=UNSET)
    sip_verb: TransferPlanSipVerb | str | None | Unset = Field("sipVerb", Enum("TransferPlanSipVerb"), default=UNSET)
    summary_plan: SummaryPlan | None | Unset = Field("summaryPlan", Ref("SummaryPlan"), default=UNSET)
    timeout: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    transfer_complete_audio_url: str | None | Unset = Field("transferCompleteAudioUrl", STRING, default=UNSET)
    twiml: str | None | Unset = Field(codec=STRING, default=UNSET)
