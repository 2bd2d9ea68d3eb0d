# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .transfer_plan import TransferPlan
    from .transfer_plan_message import TransferPlanMessage


@model
class TransferDestinationNumber(Model):
    number: str = Field(codec=STRING)
    type_: Literal["number"] = Field("type", Const("number"), default="number")
    caller_id: str | None | Unset = Field("callerId", STRING, default=UNSET)
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    extension: str | None | Unset = Field(codec=STRING, default=UNSET)
    message: TransferPlanMessage | None | Unset = Field(codec=Ref("TransferPlanMessage"), default=UNSET)
    number_e164_check_enabled: bool | None | Unset = Field("numberE164CheckEnabled", BOOLEAN, default=UNSET)
    transfer_plan: TransferPlan | None | Unset = Field("transferPlan", Ref("TransferPlan"), default=UNSET)
