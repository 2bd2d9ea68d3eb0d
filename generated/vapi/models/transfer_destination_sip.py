# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, STRING, Const, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .transfer_plan import TransferPlan
    from .transfer_plan_message import TransferPlanMessage


@model
class TransferDestinationSip(Model):
    sip_uri: str = Field("sipUri", STRING)
    type_: Literal["sip"] = Field("type", Const("sip"), default="sip")
    caller_id: str | None | Unset = Field("callerId", STRING, default=UNSET)
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    message: TransferPlanMessage | None | Unset = Field(codec=Ref("TransferPlanMessage"), default=UNSET)
    sip_headers: dict[str, Any] | None | Unset = Field("sipHeaders", Map(ANY), default=UNSET)
    transfer_plan: TransferPlan | None | Unset = Field("transferPlan", Ref("TransferPlan"), default=UNSET)
