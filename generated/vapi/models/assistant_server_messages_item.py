# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

AssistantServerMessagesItem: TypeAlias = Literal[
    "assistant.speechStarted",
    "assistant.started",
    "call.artifact.upload",
    "call.delete.failed",
    "call.deleted",
    "chat.created",
    "chat.deleted",
    "conversation-update",
    "end-of-call-report",
    "function-call",
    "handoff-destination-request",
    "hang",
    "language-change-detected",
    "language-changed",
    "model-output",
    "phone-call-control",
    "session.created",
    "session.deleted",
    "session.updated",
    "speech-update",
    "status-update",
    "tool-calls",
    "transcript",
    'transcript[transcriptType="final"]',
    "transfer-destination-request",
    "transfer-update",
    "user-interrupted",
    "voice-input",
]

AssistantServerMessagesItemValues: Final = frozenset[str](get_args(AssistantServerMessagesItem))
