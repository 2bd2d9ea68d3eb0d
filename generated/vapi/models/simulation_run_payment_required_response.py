# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .simulation_run_payment_required_response_reason import SimulationRunPaymentRequiredResponseReason


@model
class SimulationRunPaymentRequiredResponse(Model):
    message: str = Field(codec=STRING)
    reason: SimulationRunPaymentRequiredResponseReason | str = Field(
        codec=Enum("SimulationRunPaymentRequiredResponseReason")
    )
    status_code: Literal[402] = Field("statusCode", Const(402), default=402)
