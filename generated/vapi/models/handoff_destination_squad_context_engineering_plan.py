# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .context_engineering_plan_all import ContextEngineeringPlanAll
    from .context_engineering_plan_last_n_messages import ContextEngineeringPlanLastNMessages
    from .context_engineering_plan_none import ContextEngineeringPlanNone
    from .context_engineering_plan_previous_assistant_messages import ContextEngineeringPlanPreviousAssistantMessages
    from .context_engineering_plan_user_and_assistant_messages import ContextEngineeringPlanUserAndAssistantMessages

    HandoffDestinationSquadContextEngineeringPlan: TypeAlias = (
        ContextEngineeringPlanLastNMessages
        | ContextEngineeringPlanNone
        | ContextEngineeringPlanAll
        | ContextEngineeringPlanUserAndAssistantMessages
        | ContextEngineeringPlanPreviousAssistantMessages
        | dict[str, Any]
    )
else:
    HandoffDestinationSquadContextEngineeringPlan = Union(
        Ref("ContextEngineeringPlanLastNMessages"),
        Ref("ContextEngineeringPlanNone"),
        Ref("ContextEngineeringPlanAll"),
        Ref("ContextEngineeringPlanUserAndAssistantMessages"),
        Ref("ContextEngineeringPlanPreviousAssistantMessages"),
        tag="type",
        values={
            "lastNMessages": ("ContextEngineeringPlanLastNMessages",),
            "none": ("ContextEngineeringPlanNone",),
            "all": ("ContextEngineeringPlanAll",),
            "userAndAssistantMessages": ("ContextEngineeringPlanUserAndAssistantMessages",),
            "previousAssistantMessages": ("ContextEngineeringPlanPreviousAssistantMessages",),
        },
    )
