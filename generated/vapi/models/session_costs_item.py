# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .analysis_cost import AnalysisCost
    from .model_cost import ModelCost
    from .session_cost import SessionCost

    SessionCostsItem: TypeAlias = ModelCost | AnalysisCost | SessionCost | dict[str, Any]
else:
    SessionCostsItem = Union(
        Ref("ModelCost"),
        Ref("AnalysisCost"),
        Ref("SessionCost"),
        tag="type",
        values={
            "model": ("ModelCost",),
            "analysis": ("AnalysisCost",),
            "session": ("SessionCost",),
        },
    )
