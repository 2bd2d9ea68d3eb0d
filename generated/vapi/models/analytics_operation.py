# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .analytics_operation_column import AnalyticsOperationColumn
    from .analytics_operation_operation import AnalyticsOperationOperation


@model
class AnalyticsOperation(Model):
    column: AnalyticsOperationColumn | str = Field(codec=Enum("AnalyticsOperationColumn"))
    operation: AnalyticsOperationOperation | str = Field(codec=Enum("AnalyticsOperationOperation"))
    alias: str | None | Unset = Field(codec=STRING, default=UNSET)
