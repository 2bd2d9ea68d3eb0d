"""What Vapi hears in reply: each of eight messages has a class of its own for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from facade.arguments import Checks
from facade.models import as_model
from generated.runtime.codecs import Models
from generated.runtime.requests import json_body

from .replies import Reply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generated.runtime.model import Model

    from .events import Event

_MODELS: Final = Models("generated.vapi.models")
_CLASSES: Final = {
    "assistant-request": "AssistantRequest",
    "call.endpointing.request": "CallEndpointingRequest",
    "campaign.predial": "CampaignPredial",
    "handoff-destination-request": "HandoffDestinationRequest",
    "knowledge-base-request": "KnowledgeBaseRequest",
    "tool-calls": "ToolCalls",
    "transfer-destination-request": "TransferDestinationRequest",
}
#: What comes back to this message is played as it is: one channel of 16-bit samples, at the rate that it names.
_SOUND: Final = "voice-request"
#: The messages that want a reply.
WANTING: Final = frozenset({*_CLASSES, _SOUND})


def reply(event: Event[Any], answer: Model | Mapping[str, Any] | bytes) -> Reply:
    """
    Write the reply to a message that wants one.

    It is the message's own class of the document, such as `models.ServerMessageResponseAssistantRequest`, or a mapping
    like it; for a `voice-request` it is the sound itself, as bytes.
    """
    checks = Checks("reply")
    if event.type == _SOUND:
        if checks.require(isinstance(answer, bytes), "answer", "expected raw PCM, as bytes") and isinstance(
            answer, bytes
        ):
            return Reply(answer, "application/octet-stream")
    elif event.type in _CLASSES:
        kind: type[Model] = _MODELS.load(f"ServerMessageResponse{_CLASSES[event.type]}")
        model = as_model(checks, "answer", kind, answer)
        if model is not None and checks.sendable("answer", model):
            return Reply(json_body(model) or b"")
    else:
        checks.flaw("event", "this message wants no reply")
    checks.finish("nothing was answered")
    raise AssertionError


__all__ = ["WANTING", "reply"]
