# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING, Array, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .simulation_run_list_source_type import SimulationRunListSourceType


@model
class SimulationRunListSource(Model):
    linkable: bool = Field(codec=BOOLEAN)
    name: str = Field(codec=STRING)
    simulation_ids: list[str] = Field("simulationIds", Array(STRING))
    type_: SimulationRunListSourceType | str = Field("type", Enum("SimulationRunListSourceType"))
    id: str | None | Unset = Field(codec=STRING, default=UNSET)
