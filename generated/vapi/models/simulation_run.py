# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, NUMBER, STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .eval_run_status import EvalRunStatus
    from .simulation_run_item_counts import SimulationRunItemCounts
    from .simulation_run_simulations_item import SimulationRunSimulationsItem
    from .simulation_run_target import SimulationRunTarget
    from .simulation_run_transport_configuration import SimulationRunTransportConfiguration


@model
class SimulationRun(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    queued_at: datetime.datetime = Field("queuedAt", DATETIME)
    simulations: list[SimulationRunSimulationsItem] = Field(codec=Array(Ref("SimulationRunSimulationsItem")))
    status: EvalRunStatus | str = Field(codec=Enum("EvalRunStatus"))
    target: SimulationRunTarget = Field(codec=Ref("SimulationRunTarget"))
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    ended_at: datetime.datetime | None | Unset = Field("endedAt", DATETIME, default=UNSET)
    ended_reason: str | None | Unset = Field("endedReason", STRING, default=UNSET)
    item_counts: SimulationRunItemCounts | None | Unset = Field(
        "itemCounts", Ref("SimulationRunItemCounts"), default=UNSET
    )
    iterations: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    started_at: datetime.datetime | None | Unset = Field("startedAt", DATETIME, default=UNSET)
    transport: SimulationRunTransportConfiguration | None | Unset = Field(
        codec=Ref("SimulationRunTransportConfiguration"), default=UNSET
    )
