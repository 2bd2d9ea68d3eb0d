# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .byo_phone_number_hooks_item import ByoPhoneNumberHooksItem
    from .call_destination import CallDestination
    from .server import Server


@model
class UpdateVonagePhoneNumberDTO(Model):
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    credential_id: str | None | Unset = Field("credentialId", STRING, default=UNSET)
    fallback_destination: CallDestination | None | Unset = Field(
        "fallbackDestination", Ref("CallDestination"), default=UNSET
    )
    hooks: list[ByoPhoneNumberHooksItem] | None | Unset = Field(
        codec=Array(Ref("ByoPhoneNumberHooksItem")), default=UNSET
    )
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    number: str | None | Unset = Field(codec=STRING, default=UNSET)
    provider: Literal["vonage"] | None | Unset = Field(codec=Const("vonage"), default=UNSET)
    server: Server | None | Unset = Field(codec=Ref("Server"), default=UNSET)
    squad_id: str | None | Unset = Field("squadId", STRING, default=UNSET)
    workflow_id: str | None | Unset = Field("workflowId", STRING, default=UNSET)
