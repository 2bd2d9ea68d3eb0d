# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .client_inbound_message_add_message import ClientInboundMessageAddMessage
    from .client_inbound_message_control import ClientInboundMessageControl
    from .client_inbound_message_end_call import ClientInboundMessageEndCall
    from .client_inbound_message_say import ClientInboundMessageSay
    from .client_inbound_message_send_transport_message import ClientInboundMessageSendTransportMessage
    from .client_inbound_message_transfer import ClientInboundMessageTransfer

    ClientInboundMessageMessage: TypeAlias = (
        ClientInboundMessageAddMessage
        | ClientInboundMessageControl
        | ClientInboundMessageSay
        | ClientInboundMessageEndCall
        | ClientInboundMessageTransfer
        | ClientInboundMessageSendTransportMessage
        | dict[str, Any]
    )
else:
    ClientInboundMessageMessage = Union(
        Ref("ClientInboundMessageAddMessage"),
        Ref("ClientInboundMessageControl"),
        Ref("ClientInboundMessageSay"),
        Ref("ClientInboundMessageEndCall"),
        Ref("ClientInboundMessageTransfer"),
        Ref("ClientInboundMessageSendTransportMessage"),
        tag="type",
        values={
            "add-message": ("ClientInboundMessageAddMessage",),
            "control": ("ClientInboundMessageControl",),
            "say": ("ClientInboundMessageSay",),
            "end-call": ("ClientInboundMessageEndCall",),
            "transfer": ("ClientInboundMessageTransfer",),
            "send-transport-message": ("ClientInboundMessageSendTransportMessage",),
        },
    )
