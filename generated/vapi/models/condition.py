# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .condition_operator import ConditionOperator


@model
class Condition(Model):
    operator: ConditionOperator | str = Field(codec=Enum("ConditionOperator"))
    param: str = Field(codec=STRING)
    value: str = Field(codec=STRING)
