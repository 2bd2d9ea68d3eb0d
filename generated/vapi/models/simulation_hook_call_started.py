# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Array, Const, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .simulation_hook_webhook_action import SimulationHookWebhookAction


@model
class SimulationHookCallStarted(Model):
    do: list[SimulationHookWebhookAction] = Field(codec=Array(Ref("SimulationHookWebhookAction")))
    on: Literal["simulation.run.started"] = Field(
        codec=Const("simulation.run.started"), default="simulation.run.started"
    )
