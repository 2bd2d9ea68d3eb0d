# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

WebhookEventsConfigEventsItem: TypeAlias = Literal[
    "call.completed",
    "call.failed",
    "call.started",
]

WebhookEventsConfigEventsItemValues: Final = frozenset[str](get_args(WebhookEventsConfigEventsItem))
