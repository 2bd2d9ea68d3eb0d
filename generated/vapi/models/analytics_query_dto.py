# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .analytics_query import AnalyticsQuery


@model
class AnalyticsQueryDTO(Model):
    queries: list[AnalyticsQuery] = Field(codec=Array(Ref("AnalyticsQuery")))
