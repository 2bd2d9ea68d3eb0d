# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .group_condition_conditions_item import GroupConditionConditionsItem
    from .group_condition_operator import GroupConditionOperator


@model
class GroupCondition(Model):
    conditions: list[GroupConditionConditionsItem] = Field(codec=Array(Ref("GroupConditionConditionsItem")))
    operator: GroupConditionOperator | str = Field(codec=Enum("GroupConditionOperator"))
    type_: Literal["group"] = Field("type", Const("group"), default="group")
