# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .simulation_run_controller_find_all_target_type import SimulationRunControllerFindAllTargetType


@model
class SimulationSuiteTargetAssignment(Model):
    target_id: str = Field("targetId", STRING)
    target_type: SimulationRunControllerFindAllTargetType | str = Field(
        "targetType", Enum("SimulationRunControllerFindAllTargetType")
    )
