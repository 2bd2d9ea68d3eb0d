# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    VapiSmartEndpointingPlanProvider: TypeAlias = Literal[
        "custom-endpointing-model",
        "livekit",
        "vapi",
    ]
else:
    VapiSmartEndpointingPlanProvider = str

VapiSmartEndpointingPlanProviderValues: Final = frozenset(
    {
        "custom-endpointing-model",
        "livekit",
        "vapi",
    }
)
