# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, STRING, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class InsightTimeRange(Model):
    end: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    start: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    timezone: str | None | Unset = Field(codec=STRING, default=UNSET)
