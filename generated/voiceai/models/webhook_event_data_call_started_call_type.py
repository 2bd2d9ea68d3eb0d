# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    WebhookEventDataCallStartedCallType: TypeAlias = Literal[
        "sip_inbound",
        "sip_outbound",
        "web",
    ]
else:
    WebhookEventDataCallStartedCallType = str

WebhookEventDataCallStartedCallTypeValues: Final = frozenset(
    {
        "sip_inbound",
        "sip_outbound",
        "web",
    }
)
