# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .assistant_message_judge_plan_ai import AssistantMessageJudgePlanAI
    from .assistant_message_judge_plan_exact import AssistantMessageJudgePlanExact
    from .assistant_message_judge_plan_regex import AssistantMessageJudgePlanRegex

    ChatEvalAssistantMessageEvaluationJudgePlan: TypeAlias = (
        AssistantMessageJudgePlanExact | AssistantMessageJudgePlanRegex | AssistantMessageJudgePlanAI | dict[str, Any]
    )
else:
    ChatEvalAssistantMessageEvaluationJudgePlan = Union(
        Ref("AssistantMessageJudgePlanExact"),
        Ref("AssistantMessageJudgePlanRegex"),
        Ref("AssistantMessageJudgePlanAI"),
        tag="type",
        values={
            "exact": ("AssistantMessageJudgePlanExact",),
            "regex": ("AssistantMessageJudgePlanRegex",),
            "ai": ("AssistantMessageJudgePlanAI",),
        },
    )
