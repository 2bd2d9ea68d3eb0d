# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .sip_trunk_gateway import SipTrunkGateway
    from .sip_trunk_outbound_authentication_plan import SipTrunkOutboundAuthenticationPlan


@model
class CreateByoSipTrunkCredentialDTO(Model):
    gateways: list[SipTrunkGateway] = Field(codec=Array(Ref("SipTrunkGateway")))
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    outbound_authentication_plan: SipTrunkOutboundAuthenticationPlan | None | Unset = Field(
        "outboundAuthenticationPlan", Ref("SipTrunkOutboundAuthenticationPlan"), default=UNSET
    )
    outbound_leading_plus_enabled: bool | None | Unset = Field("outboundLeadingPlusEnabled", BOOLEAN, default=UNSET)
    provider: Literal["byo-sip-trunk"] | None | Unset = Field(codec=Const("byo-sip-trunk"), default=UNSET)
    sip_diversion_header: str | None | Unset = Field("sipDiversionHeader", STRING, default=UNSET)
    tech_prefix: str | None | Unset = Field("techPrefix", STRING, default=UNSET)
