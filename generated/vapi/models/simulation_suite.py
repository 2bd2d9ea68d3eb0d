# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .simulation_suite_target_assignment import SimulationSuiteTargetAssignment


@model
class SimulationSuite(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    name: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    simulation_ids: list[str] = Field("simulationIds", Array(STRING))
    target_assignments: list[SimulationSuiteTargetAssignment] = Field(
        "targetAssignments", Array(Ref("SimulationSuiteTargetAssignment"))
    )
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    path: str | None | Unset = Field(codec=STRING, default=UNSET)
    slack_webhook_url: str | None | Unset = Field("slackWebhookUrl", STRING, default=UNSET)
