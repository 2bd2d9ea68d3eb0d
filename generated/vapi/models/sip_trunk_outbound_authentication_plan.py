# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .sip_trunk_outbound_sip_register_plan import SipTrunkOutboundSipRegisterPlan


@model
class SipTrunkOutboundAuthenticationPlan(Model):
    auth_password: str | None | Unset = Field("authPassword", STRING, default=UNSET)
    auth_username: str | None | Unset = Field("authUsername", STRING, default=UNSET)
    sip_register_plan: SipTrunkOutboundSipRegisterPlan | None | Unset = Field(
        "sipRegisterPlan", Ref("SipTrunkOutboundSipRegisterPlan"), default=UNSET
    )
