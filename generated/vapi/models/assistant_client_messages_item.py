# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

AssistantClientMessagesItem: TypeAlias = Literal[
    "assistant.speechStarted",
    "assistant.started",
    "conversation-update",
    "function-call",
    "function-call-result",
    "hang",
    "language-changed",
    "metadata",
    "model-output",
    "speech-update",
    "status-update",
    "tool-calls",
    "tool-calls-result",
    "tool.completed",
    "transcript",
    "transfer-update",
    "user-interrupted",
    "voice-input",
    "workflow.node.started",
]

AssistantClientMessagesItemValues: Final = frozenset[str](get_args(AssistantClientMessagesItem))
