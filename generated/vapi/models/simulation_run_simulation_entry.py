# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .create_personality_dto import CreatePersonalityDTO
    from .create_scenario_dto import CreateScenarioDTO


@model
class SimulationRunSimulationEntry(Model):
    type_: Literal["simulation"] = Field("type", Const("simulation"), default="simulation")
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    personality: CreatePersonalityDTO | None | Unset = Field(codec=Ref("CreatePersonalityDTO"), default=UNSET)
    personality_id: str | None | Unset = Field("personalityId", STRING, default=UNSET)
    scenario: CreateScenarioDTO | None | Unset = Field(codec=Ref("CreateScenarioDTO"), default=UNSET)
    scenario_id: str | None | Unset = Field("scenarioId", STRING, default=UNSET)
    simulation_id: str | None | Unset = Field("simulationId", STRING, default=UNSET)
