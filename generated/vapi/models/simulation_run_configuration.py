# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .simulation_run_transport_configuration import SimulationRunTransportConfiguration


@model
class SimulationRunConfiguration(Model):
    transport: SimulationRunTransportConfiguration | None | Unset = Field(
        codec=Ref("SimulationRunTransportConfiguration"), default=UNSET
    )
