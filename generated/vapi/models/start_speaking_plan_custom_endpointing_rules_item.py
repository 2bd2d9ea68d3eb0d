# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .assistant_custom_endpointing_rule import AssistantCustomEndpointingRule
    from .both_custom_endpointing_rule import BothCustomEndpointingRule
    from .customer_custom_endpointing_rule import CustomerCustomEndpointingRule

    StartSpeakingPlanCustomEndpointingRulesItem: TypeAlias = (
        AssistantCustomEndpointingRule | CustomerCustomEndpointingRule | BothCustomEndpointingRule | dict[str, Any]
    )
else:
    StartSpeakingPlanCustomEndpointingRulesItem = Union(
        Ref("AssistantCustomEndpointingRule"),
        Ref("CustomerCustomEndpointingRule"),
        Ref("BothCustomEndpointingRule"),
        tag="type",
        values={
            "assistant": ("AssistantCustomEndpointingRule",),
            "customer": ("CustomerCustomEndpointingRule",),
            "both": ("BothCustomEndpointingRule",),
        },
    )
