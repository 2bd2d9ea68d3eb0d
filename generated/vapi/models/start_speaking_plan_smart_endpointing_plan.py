# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .custom_endpointing_model_smart_endpointing_plan import CustomEndpointingModelSmartEndpointingPlan
    from .livekit_smart_endpointing_plan import LivekitSmartEndpointingPlan
    from .vapi_smart_endpointing_plan import VapiSmartEndpointingPlan

    StartSpeakingPlanSmartEndpointingPlan: TypeAlias = (
        VapiSmartEndpointingPlan
        | LivekitSmartEndpointingPlan
        | CustomEndpointingModelSmartEndpointingPlan
        | dict[str, Any]
    )
else:
    StartSpeakingPlanSmartEndpointingPlan = Union(
        Ref("VapiSmartEndpointingPlan"),
        Ref("LivekitSmartEndpointingPlan"),
        Ref("CustomEndpointingModelSmartEndpointingPlan"),
        tag="provider",
        values={
            "vapi": ("VapiSmartEndpointingPlan",),
            "livekit": ("LivekitSmartEndpointingPlan",),
            "custom-endpointing-model": ("CustomEndpointingModelSmartEndpointingPlan",),
        },
        stated=False,
    )
