# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class LatencyMetrics(Model):
    turn_count: float = Field("turnCount", NUMBER)
    avg_endpointing: float | None | Unset = Field("avgEndpointing", NUMBER, default=UNSET)
    avg_model: float | None | Unset = Field("avgModel", NUMBER, default=UNSET)
    avg_transcriber: float | None | Unset = Field("avgTranscriber", NUMBER, default=UNSET)
    avg_turn: float | None | Unset = Field("avgTurn", NUMBER, default=UNSET)
    avg_voice: float | None | Unset = Field("avgVoice", NUMBER, default=UNSET)
