# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .json_query_on_events_table_filters_item import JSONQueryOnEventsTableFiltersItem
    from .json_query_on_events_table_on import JSONQueryOnEventsTableOn
    from .json_query_on_events_table_operation import JSONQueryOnEventsTableOperation


@model
class JSONQueryOnEventsTable(Model):
    on: JSONQueryOnEventsTableOn | str = Field(codec=Enum("JSONQueryOnEventsTableOn"))
    operation: JSONQueryOnEventsTableOperation | str = Field(codec=Enum("JSONQueryOnEventsTableOperation"))
    table: Literal["events"] = Field(codec=Const("events"), default="events")
    type_: Literal["vapiql-json"] = Field("type", Const("vapiql-json"), default="vapiql-json")
    filters: list[JSONQueryOnEventsTableFiltersItem] | None | Unset = Field(
        codec=Array(Ref("JSONQueryOnEventsTableFiltersItem")), default=UNSET
    )
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
