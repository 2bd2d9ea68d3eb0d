# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assistant_message_judge_plan_ai_model import AssistantMessageJudgePlanAIModel


@model
class AssistantMessageJudgePlanAI(Model):
    model: AssistantMessageJudgePlanAIModel = Field(codec=Ref("AssistantMessageJudgePlanAIModel"))
    type_: Literal["ai"] = Field("type", Const("ai"), default="ai")
    auto_include_message_history: bool | None | Unset = Field("autoIncludeMessageHistory", BOOLEAN, default=UNSET)
