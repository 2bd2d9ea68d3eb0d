# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class LineInsightMetadata(Model):
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    x_axis_label: str | None | Unset = Field("xAxisLabel", STRING, default=UNSET)
    y_axis_label: str | None | Unset = Field("yAxisLabel", STRING, default=UNSET)
    y_axis_max: float | None | Unset = Field("yAxisMax", NUMBER, default=UNSET)
    y_axis_min: float | None | Unset = Field("yAxisMin", NUMBER, default=UNSET)
