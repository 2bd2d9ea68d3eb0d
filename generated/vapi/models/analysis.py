# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, STRING, Array, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class Analysis(Model):
    structured_data: dict[str, Any] | None | Unset = Field("structuredData", Map(ANY), default=UNSET)
    structured_data_multi: list[dict[str, Any]] | None | Unset = Field(
        "structuredDataMulti", Array(Map(ANY)), default=UNSET
    )
    success_evaluation: str | None | Unset = Field("successEvaluation", STRING, default=UNSET)
    summary: str | None | Unset = Field(codec=STRING, default=UNSET)
