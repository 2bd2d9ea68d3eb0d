# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .ended_reason_condition import EndedReasonCondition
    from .min_call_duration_condition import MinCallDurationCondition
    from .min_messages_condition import MinMessagesCondition

    StructuredOutputConditionsItem: TypeAlias = (
        MinMessagesCondition | MinCallDurationCondition | EndedReasonCondition | dict[str, Any]
    )
else:
    StructuredOutputConditionsItem = Union(
        Ref("MinMessagesCondition"),
        Ref("MinCallDurationCondition"),
        Ref("EndedReasonCondition"),
        tag="type",
        values={
            "minMessages": ("MinMessagesCondition",),
            "minCallDuration": ("MinCallDurationCondition",),
            "endedReason": ("EndedReasonCondition",),
        },
    )
