# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .ghl_tool_messages_item import GhlToolMessagesItem
    from .transfer_call_tool_destinations_item import TransferCallToolDestinationsItem


@model
class ServerMessageResponseTransferDestinationRequest(Model):
    destination: TransferCallToolDestinationsItem | None | Unset = Field(
        codec=Ref("TransferCallToolDestinationsItem"), default=UNSET
    )
    error: str | None | Unset = Field(codec=STRING, default=UNSET)
    message: GhlToolMessagesItem | None | Unset = Field(codec=Ref("GhlToolMessagesItem"), default=UNSET)
