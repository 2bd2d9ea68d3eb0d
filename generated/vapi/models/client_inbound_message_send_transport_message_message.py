# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .twilio_transport_message import TwilioTransportMessage
    from .vapi_sip_transport_message import VapiSipTransportMessage

    ClientInboundMessageSendTransportMessageMessage: TypeAlias = (
        VapiSipTransportMessage | TwilioTransportMessage | dict[str, Any]
    )
else:
    ClientInboundMessageSendTransportMessageMessage = Union(
        Ref("VapiSipTransportMessage"),
        Ref("TwilioTransportMessage"),
        tag="transport",
        values={
            "vapi.sip": ("VapiSipTransportMessage",),
            "twilio": ("TwilioTransportMessage",),
        },
    )
