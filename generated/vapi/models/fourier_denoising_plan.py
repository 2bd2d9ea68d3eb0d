# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, NUMBER
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class FourierDenoisingPlan(Model):
    baseline_offset_db: float | None | Unset = Field("baselineOffsetDb", NUMBER, default=UNSET)
    baseline_percentile: float | None | Unset = Field("baselinePercentile", NUMBER, default=UNSET)
    enabled: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    media_detection_enabled: bool | None | Unset = Field("mediaDetectionEnabled", BOOLEAN, default=UNSET)
    static_threshold: float | None | Unset = Field("staticThreshold", NUMBER, default=UNSET)
    window_size_ms: float | None | Unset = Field("windowSizeMs", NUMBER, default=UNSET)
