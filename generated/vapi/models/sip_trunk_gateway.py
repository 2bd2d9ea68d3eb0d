# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .sip_trunk_gateway_outbound_protocol import SipTrunkGatewayOutboundProtocol


@model
class SipTrunkGateway(Model):
    ip: str = Field(codec=STRING)
    inbound_enabled: bool | None | Unset = Field("inboundEnabled", BOOLEAN, default=UNSET)
    netmask: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    options_ping_enabled: bool | None | Unset = Field("optionsPingEnabled", BOOLEAN, default=UNSET)
    outbound_enabled: bool | None | Unset = Field("outboundEnabled", BOOLEAN, default=UNSET)
    outbound_protocol: SipTrunkGatewayOutboundProtocol | str | None | Unset = Field(
        "outboundProtocol", Enum("SipTrunkGatewayOutboundProtocol"), default=UNSET
    )
    port: float | None | Unset = Field(codec=NUMBER, default=UNSET)
