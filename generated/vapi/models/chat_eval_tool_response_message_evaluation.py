# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .assistant_message_judge_plan_ai import AssistantMessageJudgePlanAI


@model
class ChatEvalToolResponseMessageEvaluation(Model):
    judge_plan: AssistantMessageJudgePlanAI = Field("judgePlan", Ref("AssistantMessageJudgePlanAI"))
    role: Literal["tool"] = Field(codec=Const("tool"), default="tool")
