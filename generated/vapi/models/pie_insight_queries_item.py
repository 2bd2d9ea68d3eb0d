# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .json_query_on_call_table_with_number_type_column import JSONQueryOnCallTableWithNumberTypeColumn
    from .json_query_on_call_table_with_string_type_column import JSONQueryOnCallTableWithStringTypeColumn
    from .json_query_on_call_table_with_structured_output_column import JSONQueryOnCallTableWithStructuredOutputColumn

    PieInsightQueriesItem: TypeAlias = (
        JSONQueryOnCallTableWithStringTypeColumn
        | JSONQueryOnCallTableWithNumberTypeColumn
        | JSONQueryOnCallTableWithStructuredOutputColumn
        | dict[str, Any]
    )
else:
    PieInsightQueriesItem = Union(
        Ref("JSONQueryOnCallTableWithStringTypeColumn"),
        Ref("JSONQueryOnCallTableWithNumberTypeColumn"),
        Ref("JSONQueryOnCallTableWithStructuredOutputColumn"),
    )
