# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .simulation_suite_target_assignment import SimulationSuiteTargetAssignment


@model
class UpdateSimulationSuiteDTO(Model):
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    path: str | None | Unset = Field(codec=STRING, default=UNSET)
    simulation_ids: list[str] | None | Unset = Field("simulationIds", Array(STRING), default=UNSET)
    slack_webhook_url: str | None | Unset = Field("slackWebhookUrl", STRING, default=UNSET)
    target_assignments: list[SimulationSuiteTargetAssignment] | None | Unset = Field(
        "targetAssignments", Array(Ref("SimulationSuiteTargetAssignment")), default=UNSET
    )
