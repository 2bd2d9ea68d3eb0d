# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .call_destination import CallDestination


@model
class ClientInboundMessageTransfer(Model):
    type_: Literal["transfer"] = Field("type", Const("transfer"), default="transfer")
    content: str | None | Unset = Field(codec=STRING, default=UNSET)
    destination: CallDestination | None | Unset = Field(codec=Ref("CallDestination"), default=UNSET)
