# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .filter_date_type_column_on_call_table import FilterDateTypeColumnOnCallTable
    from .filter_number_array_type_column_on_call_table import FilterNumberArrayTypeColumnOnCallTable
    from .filter_number_type_column_on_call_table import FilterNumberTypeColumnOnCallTable
    from .filter_string_array_type_column_on_call_table import FilterStringArrayTypeColumnOnCallTable
    from .filter_string_type_column_on_call_table import FilterStringTypeColumnOnCallTable
    from .filter_structured_output_column_on_call_table import FilterStructuredOutputColumnOnCallTable

    JSONQueryOnCallTableWithNumberTypeColumnFiltersItem: TypeAlias = (
        FilterStringTypeColumnOnCallTable
        | FilterStringArrayTypeColumnOnCallTable
        | FilterNumberTypeColumnOnCallTable
        | FilterNumberArrayTypeColumnOnCallTable
        | FilterDateTypeColumnOnCallTable
        | FilterStructuredOutputColumnOnCallTable
        | dict[str, Any]
    )
else:
    JSONQueryOnCallTableWithNumberTypeColumnFiltersItem = Union(
        Ref("FilterStringTypeColumnOnCallTable"),
        Ref("FilterStringArrayTypeColumnOnCallTable"),
        Ref("FilterNumberTypeColumnOnCallTable"),
        Ref("FilterNumberArrayTypeColumnOnCallTable"),
        Ref("FilterDateTypeColumnOnCallTable"),
        Ref("FilterStructuredOutputColumnOnCallTable"),
    )
