# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .json_query_on_call_table_with_number_type_column_column import JSONQueryOnCallTableWithNumberTypeColumnColumn
    from .json_query_on_call_table_with_number_type_column_filters_item import (
        JSONQueryOnCallTableWithNumberTypeColumnFiltersItem,
    )
    from .json_query_on_call_table_with_number_type_column_operation import (
        JSONQueryOnCallTableWithNumberTypeColumnOperation,
    )


@model
class JSONQueryOnCallTableWithNumberTypeColumn(Model):
    column: JSONQueryOnCallTableWithNumberTypeColumnColumn | str = Field(
        codec=Enum("JSONQueryOnCallTableWithNumberTypeColumnColumn")
    )
    operation: JSONQueryOnCallTableWithNumberTypeColumnOperation | str = Field(
        codec=Enum("JSONQueryOnCallTableWithNumberTypeColumnOperation")
    )
    table: Literal["call"] = Field(codec=Const("call"), default="call")
    type_: Literal["vapiql-json"] = Field("type", Const("vapiql-json"), default="vapiql-json")
    filters: list[JSONQueryOnCallTableWithNumberTypeColumnFiltersItem] | None | Unset = Field(
        codec=Array(Ref("JSONQueryOnCallTableWithNumberTypeColumnFiltersItem")), default=UNSET
    )
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
