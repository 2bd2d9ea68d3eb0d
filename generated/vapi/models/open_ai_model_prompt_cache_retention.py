# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    OpenAIModelPromptCacheRetention: TypeAlias = Literal[
        "24h",
        "in_memory",
    ]
else:
    OpenAIModelPromptCacheRetention = str

OpenAIModelPromptCacheRetentionValues: Final = frozenset(
    {
        "24h",
        "in_memory",
    }
)
