# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .events_table_boolean_condition import EventsTableBooleanCondition
    from .events_table_number_condition import EventsTableNumberCondition
    from .events_table_string_condition import EventsTableStringCondition

    JSONQueryOnEventsTableFiltersItem: TypeAlias = (
        EventsTableStringCondition | EventsTableNumberCondition | EventsTableBooleanCondition | dict[str, Any]
    )
else:
    JSONQueryOnEventsTableFiltersItem = Union(
        Ref("EventsTableStringCondition"),
        Ref("EventsTableNumberCondition"),
        Ref("EventsTableBooleanCondition"),
    )
