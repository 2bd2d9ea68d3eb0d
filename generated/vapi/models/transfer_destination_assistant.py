# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .transfer_destination_assistant_transfer_mode import TransferDestinationAssistantTransferMode
    from .transfer_plan_message import TransferPlanMessage


@model
class TransferDestinationAssistant(Model):
    assistant_name: str = Field("assistantName", STRING)
    type_: Literal["assistant"] = Field("type", Const("assistant"), default="assistant")
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    message: TransferPlanMessage | None | Unset = Field(codec=Ref("TransferPlanMessage"), default=UNSET)
    transfer_mode: TransferDestinationAssistantTransferMode | str | None | Unset = Field(
        "transferMode", Enum("TransferDestinationAssistantTransferMode"), default=UNSET
    )
