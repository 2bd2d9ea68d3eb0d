# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

WebhookEventDataCallStartedCallType: TypeAlias = Literal[
    "sip_inbound",
    "sip_outbound",
    "web",
]

WebhookEventDataCallStartedCallTypeValues: Final = frozenset[str](get_args(WebhookEventDataCallStartedCallType))
