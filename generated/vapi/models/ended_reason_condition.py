# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .ended_reason_condition_operator import EndedReasonConditionOperator


@model
class EndedReasonCondition(Model):
    operator: EndedReasonConditionOperator | str = Field(codec=Enum("EndedReasonConditionOperator"))
    type_: Literal["endedReason"] = Field("type", Const("endedReason"), default="endedReason")
    values: list[str] = Field(codec=Array(STRING))
