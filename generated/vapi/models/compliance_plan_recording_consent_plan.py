# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .recording_consent_plan_stay_on_line import RecordingConsentPlanStayOnLine
    from .recording_consent_plan_verbal import RecordingConsentPlanVerbal

    CompliancePlanRecordingConsentPlan: TypeAlias = (
        RecordingConsentPlanStayOnLine | RecordingConsentPlanVerbal | dict[str, Any]
    )
else:
    CompliancePlanRecordingConsentPlan = Union(
        Ref("RecordingConsentPlanStayOnLine"),
        Ref("RecordingConsentPlanVerbal"),
        tag="type",
        values={
            "stay-on-line": ("RecordingConsentPlanStayOnLine",),
            "verbal": ("RecordingConsentPlanVerbal",),
        },
    )
