# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

AssistantFirstMessageMode: TypeAlias = Literal[
    "assistant-speaks-first",
    "assistant-speaks-first-with-model-generated-message",
    "assistant-waits-for-user",
]

AssistantFirstMessageModeValues: Final = frozenset[str](get_args(AssistantFirstMessageMode))
