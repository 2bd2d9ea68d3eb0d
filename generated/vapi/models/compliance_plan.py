# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .compliance_plan_recording_consent_plan import CompliancePlanRecordingConsentPlan
    from .security_filter_plan import SecurityFilterPlan


@model
class CompliancePlan(Model):
    hipaa_enabled: bool | None | Unset = Field("hipaaEnabled", BOOLEAN, default=UNSET)
    pci_enabled: bool | None | Unset = Field("pciEnabled", BOOLEAN, default=UNSET)
    recording_consent_plan: CompliancePlanRecordingConsentPlan | None | Unset = Field(
        "recordingConsentPlan", Ref("CompliancePlanRecordingConsentPlan"), default=UNSET
    )
    security_filter_plan: SecurityFilterPlan | None | Unset = Field(
        "securityFilterPlan", Ref("SecurityFilterPlan"), default=UNSET
    )
