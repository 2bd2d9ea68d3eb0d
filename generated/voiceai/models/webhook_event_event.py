# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

WebhookEventEvent: TypeAlias = Literal[
    "call.completed",
    "call.failed",
    "call.started",
    "test",
]

WebhookEventEventValues: Final = frozenset[str](get_args(WebhookEventEvent))
