# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, NUMBER, STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .scenario_hooks_item import ScenarioHooksItem
    from .simulation_run_configuration import SimulationRunConfiguration
    from .simulation_run_item_improvements import SimulationRunItemImprovements
    from .simulation_run_item_metadata import SimulationRunItemMetadata
    from .simulation_run_item_results import SimulationRunItemResults
    from .simulation_run_item_status import SimulationRunItemStatus


@model
class SimulationRunItem(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    queued_at: datetime.datetime = Field("queuedAt", DATETIME)
    simulation_id: str = Field("simulationId", STRING)
    status: SimulationRunItemStatus | str = Field(codec=Enum("SimulationRunItemStatus"))
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    call_id: str | None | Unset = Field("callId", STRING, default=UNSET)
    canceled_at: datetime.datetime | None | Unset = Field("canceledAt", DATETIME, default=UNSET)
    completed_at: datetime.datetime | None | Unset = Field("completedAt", DATETIME, default=UNSET)
    configurations: SimulationRunConfiguration | None | Unset = Field(
        codec=Ref("SimulationRunConfiguration"), default=UNSET
    )
    failed_at: datetime.datetime | None | Unset = Field("failedAt", DATETIME, default=UNSET)
    failure_reason: str | None | Unset = Field("failureReason", STRING, default=UNSET)
    hooks: list[ScenarioHooksItem] | None | Unset = Field(codec=Array(Ref("ScenarioHooksItem")), default=UNSET)
    improvement_suggestions: SimulationRunItemImprovements | None | Unset = Field(
        "improvementSuggestions", Ref("SimulationRunItemImprovements"), default=UNSET
    )
    iteration_number: float | None | Unset = Field("iterationNumber", NUMBER, default=UNSET)
    metadata: SimulationRunItemMetadata | None | Unset = Field(codec=Ref("SimulationRunItemMetadata"), default=UNSET)
    personality_id: str | None | Unset = Field("personalityId", STRING, default=UNSET)
    results: SimulationRunItemResults | None | Unset = Field(codec=Ref("SimulationRunItemResults"), default=UNSET)
    run_id: str | None | Unset = Field("runId", STRING, default=UNSET)
    scenario_id: str | None | Unset = Field("scenarioId", STRING, default=UNSET)
    session_id: str | None | Unset = Field("sessionId", STRING, default=UNSET)
    started_at: datetime.datetime | None | Unset = Field("startedAt", DATETIME, default=UNSET)
