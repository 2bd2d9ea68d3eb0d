# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assistant_overrides import AssistantOverrides


@model
class CreateCustomerDTO(Model):
    """
    Attributes:
        extension: What to dial after the call has been answered.
        name: A name for your own records and for the caller id of SIP calls.
        number: The number to dial in E.164 form, such as +15550100, unless `number_e164_check_enabled` is False.
        number_e164_check_enabled: Whether a number that is not in E.164 form is refused.
        sip_uri: The SIP address to dial, in place of a number.
    """

    assistant_overrides: AssistantOverrides | None | Unset = Field(
        "assistantOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    email: str | None | Unset = Field(codec=STRING, default=UNSET)
    extension: str | None | Unset = Field(codec=STRING, default=UNSET)
    external_id: str | None | Unset = Field("externalId", STRING, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    number: str | None | Unset = Field(codec=STRING, default=UNSET)
    number_e164_check_enabled: bool | None | Unset = Field("numberE164CheckEnabled", BOOLEAN, default=UNSET)
    sip_uri: str | None | Unset = Field("sipUri", STRING, default=UNSET)
    squad_overrides: AssistantOverrides | None | Unset = Field(
        "squadOverrides", Ref("AssistantOverrides"), default=UNSET
    )
