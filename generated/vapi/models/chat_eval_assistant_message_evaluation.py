# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assistant_message_evaluation_continue_plan import AssistantMessageEvaluationContinuePlan
    from .chat_eval_assistant_message_evaluation_judge_plan import ChatEvalAssistantMessageEvaluationJudgePlan


@model
class ChatEvalAssistantMessageEvaluation(Model):
    judge_plan: ChatEvalAssistantMessageEvaluationJudgePlan = Field(
        "judgePlan", Ref("ChatEvalAssistantMessageEvaluationJudgePlan")
    )
    role: Literal["assistant"] = Field(codec=Const("assistant"), default="assistant")
    continue_plan: AssistantMessageEvaluationContinuePlan | None | Unset = Field(
        "continuePlan", Ref("AssistantMessageEvaluationContinuePlan"), default=UNSET
    )
