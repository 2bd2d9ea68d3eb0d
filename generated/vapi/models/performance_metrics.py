# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .turn_latency import TurnLatency


@model
class PerformanceMetrics(Model):
    endpointing_latency_average: float | None | Unset = Field("endpointingLatencyAverage", NUMBER, default=UNSET)
    from_transport_latency_average: float | None | Unset = Field("fromTransportLatencyAverage", NUMBER, default=UNSET)
    model_latency_average: float | None | Unset = Field("modelLatencyAverage", NUMBER, default=UNSET)
    num_assistant_interrupted: float | None | Unset = Field("numAssistantInterrupted", NUMBER, default=UNSET)
    num_user_interrupted: float | None | Unset = Field("numUserInterrupted", NUMBER, default=UNSET)
    to_transport_latency_average: float | None | Unset = Field("toTransportLatencyAverage", NUMBER, default=UNSET)
    transcriber_latency_average: float | None | Unset = Field("transcriberLatencyAverage", NUMBER, default=UNSET)
    turn_latencies: list[TurnLatency] | None | Unset = Field("turnLatencies", Array(Ref("TurnLatency")), default=UNSET)
    turn_latency_average: float | None | Unset = Field("turnLatencyAverage", NUMBER, default=UNSET)
    voice_latency_average: float | None | Unset = Field("voiceLatencyAverage", NUMBER, default=UNSET)
