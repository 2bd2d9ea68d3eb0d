# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .analysis_cost import AnalysisCost
    from .knowledge_base_cost import KnowledgeBaseCost
    from .model_cost import ModelCost
    from .transcriber_cost import TranscriberCost
    from .transport_cost import TransportCost
    from .vapi_cost import VapiCost
    from .voice_cost import VoiceCost
    from .voicemail_detection_cost import VoicemailDetectionCost

    CallCostsItem: TypeAlias = (
        TransportCost
        | TranscriberCost
        | ModelCost
        | VoiceCost
        | VapiCost
        | VoicemailDetectionCost
        | AnalysisCost
        | KnowledgeBaseCost
        | dict[str, Any]
    )
else:
    CallCostsItem = Union(
        Ref("TransportCost"),
        Ref("TranscriberCost"),
        Ref("ModelCost"),
        Ref("VoiceCost"),
        Ref("VapiCost"),
        Ref("VoicemailDetectionCost"),
        Ref("AnalysisCost"),
        Ref("KnowledgeBaseCost"),
        tag="type",
        values={
            "transport": ("TransportCost",),
            "transcriber": ("TranscriberCost",),
            "model": ("ModelCost",),
            "voice": ("VoiceCost",),
            "vapi": ("VapiCost",),
            "voicemail-detection": ("VoicemailDetectionCost",),
            "analysis": ("AnalysisCost",),
            "knowledge-base": ("KnowledgeBaseCost",),
        },
    )
