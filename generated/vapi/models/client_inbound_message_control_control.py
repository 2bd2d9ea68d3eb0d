# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

ClientInboundMessageControlControl: TypeAlias = Literal[
    "mute-assistant",
    "mute-customer",
    "say-first-message",
    "unmute-assistant",
    "unmute-customer",
]

ClientInboundMessageControlControlValues: Final = frozenset[str](get_args(ClientInboundMessageControlControl))
