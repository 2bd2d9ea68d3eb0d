# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chat_eval_assistant_message_mock_tool_call import ChatEvalAssistantMessageMockToolCall


@model
class AssistantMessageEvaluationContinuePlan(Model):
    content_override: str | None | Unset = Field("contentOverride", STRING, default=UNSET)
    exit_on_failure_enabled: bool | None | Unset = Field("exitOnFailureEnabled", BOOLEAN, default=UNSET)
    tool_calls_override: list[ChatEvalAssistantMessageMockToolCall] | None | Unset = Field(
        "toolCallsOverride", Array(Ref("ChatEvalAssistantMessageMockToolCall")), default=UNSET
    )
