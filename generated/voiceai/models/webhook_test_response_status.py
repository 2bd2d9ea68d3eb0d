# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

WebhookTestResponseStatus: TypeAlias = Literal[
    "failed",
    "success",
]

WebhookTestResponseStatusValues: Final = frozenset[str](get_args(WebhookTestResponseStatus))
