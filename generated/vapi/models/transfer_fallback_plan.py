# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .transfer_plan_message import TransferPlanMessage


@model
class TransferFallbackPlan(Model):
    message: TransferPlanMessage = Field(codec=Ref("TransferPlanMessage"))
    end_call_enabled: bool | None | Unset = Field("endCallEnabled", BOOLEAN, default=UNSET)
