# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, BOOLEAN, NUMBER, Array, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class SummaryPlan(Model):
    enabled: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    messages: list[dict[str, Any]] | None | Unset = Field(codec=Array(Map(ANY)), default=UNSET)
    timeout_seconds: float | None | Unset = Field("timeoutSeconds", NUMBER, default=UNSET)
