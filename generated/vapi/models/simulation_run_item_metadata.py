# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .simulation_run_item_call_metadata import SimulationRunItemCallMetadata


@model
class SimulationRunItemMetadata(Model):
    assistant: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    call: SimulationRunItemCallMetadata | None | Unset = Field(
        codec=Ref("SimulationRunItemCallMetadata"), default=UNSET
    )
    hooks: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    personality: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    scenario: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    simulation: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    squad: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
