# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, STRING, Array, Map, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .time_range import TimeRange


@model
class AnalyticsQueryResult(Model):
    name: str = Field(codec=STRING)
    result: list[dict[str, Any]] = Field(codec=Array(Map(ANY)))
    time_range: TimeRange = Field("timeRange", Ref("TimeRange"))
