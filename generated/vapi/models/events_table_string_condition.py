# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .events_table_string_condition_operator import EventsTableStringConditionOperator


@model
class EventsTableStringCondition(Model):
    column: str = Field(codec=STRING)
    operator: EventsTableStringConditionOperator | str = Field(codec=Enum("EventsTableStringConditionOperator"))
    value: str = Field(codec=STRING)
