# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ClientInboundMessageControlControl: TypeAlias = Literal[
        "mute-assistant",
        "mute-customer",
        "say-first-message",
        "unmute-assistant",
        "unmute-customer",
    ]
else:
    ClientInboundMessageControlControl = str

ClientInboundMessageControlControlValues: Final = frozenset(
    {
        "mute-assistant",
        "mute-customer",
        "say-first-message",
        "unmute-assistant",
        "unmute-customer",
    }
)
