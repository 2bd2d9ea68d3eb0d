# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, STRING, Array, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .simulation_run_item_call_monitor import SimulationRunItemCallMonitor


@model
class SimulationRunItemCallMetadata(Model):
    messages: list[dict[str, Any]] | None | Unset = Field(codec=Array(Map(ANY)), default=UNSET)
    monitor: SimulationRunItemCallMonitor | None | Unset = Field(
        codec=Ref("SimulationRunItemCallMonitor"), default=UNSET
    )
    recording_url: str | None | Unset = Field("recordingUrl", STRING, default=UNSET)
    transcript: str | None | Unset = Field(codec=STRING, default=UNSET)
