# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class TurnLatency(Model):
    endpointing_latency: float | None | Unset = Field("endpointingLatency", NUMBER, default=UNSET)
    model_latency: float | None | Unset = Field("modelLatency", NUMBER, default=UNSET)
    transcriber_latency: float | None | Unset = Field("transcriberLatency", NUMBER, default=UNSET)
    turn_latency: float | None | Unset = Field("turnLatency", NUMBER, default=UNSET)
    voice_latency: float | None | Unset = Field("voiceLatency", NUMBER, default=UNSET)
