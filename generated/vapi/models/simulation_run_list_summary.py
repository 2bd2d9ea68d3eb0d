# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .simulation_run_list_source import SimulationRunListSource


@model
class SimulationRunListSummary(Model):
    simulation_count: float = Field("simulationCount", NUMBER)
    source: SimulationRunListSource = Field(codec=Ref("SimulationRunListSource"))
    target_snapshot_name: str | None | Unset = Field("targetSnapshotName", STRING, default=UNSET)
