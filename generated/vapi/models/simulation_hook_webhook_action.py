# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .server import Server
    from .simulation_hook_include import SimulationHookInclude


@model
class SimulationHookWebhookAction(Model):
    type_: Literal["webhook"] = Field("type", Const("webhook"), default="webhook")
    include: SimulationHookInclude | None | Unset = Field(codec=Ref("SimulationHookInclude"), default=UNSET)
    server: Server | None | Unset = Field(codec=Ref("Server"), default=UNSET)
