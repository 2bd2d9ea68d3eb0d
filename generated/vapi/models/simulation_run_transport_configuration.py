# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .simulation_run_transport_configuration_provider import SimulationRunTransportConfigurationProvider


@model
class SimulationRunTransportConfiguration(Model):
    provider: SimulationRunTransportConfigurationProvider | str = Field(
        codec=Enum("SimulationRunTransportConfigurationProvider")
    )
