# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .telnyx_transport import TelnyxTransport
    from .twilio_transport import TwilioTransport
    from .vapi_sip_transport import VapiSipTransport
    from .vapi_web_call_transport import VapiWebCallTransport
    from .vapi_websocket_transport import VapiWebsocketTransport
    from .vonage_transport import VonageTransport

    CallTransport: TypeAlias = (
        VapiWebsocketTransport
        | VonageTransport
        | TwilioTransport
        | VapiSipTransport
        | TelnyxTransport
        | VapiWebCallTransport
        | dict[str, Any]
    )
else:
    CallTransport = Union(
        Ref("VapiWebsocketTransport"),
        Ref("VonageTransport"),
        Ref("TwilioTransport"),
        Ref("VapiSipTransport"),
        Ref("TelnyxTransport"),
        Ref("VapiWebCallTransport"),
        tag="provider",
        values={
            "vapi.websocket": ("VapiWebsocketTransport",),
            "vonage": ("VonageTransport",),
            "twilio": ("TwilioTransport",),
            "vapi.sip": ("VapiSipTransport",),
            "telnyx": ("TelnyxTransport",),
            "daily": ("VapiWebCallTransport",),
        },
    )
