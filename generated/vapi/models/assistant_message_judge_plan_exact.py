# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chat_eval_assistant_message_mock_tool_call import ChatEvalAssistantMessageMockToolCall


@model
class AssistantMessageJudgePlanExact(Model):
    content: str = Field(codec=STRING)
    type_: Literal["exact"] = Field("type", Const("exact"), default="exact")
    tool_calls: list[ChatEvalAssistantMessageMockToolCall] | None | Unset = Field(
        "toolCalls", Array(Ref("ChatEvalAssistantMessageMockToolCall")), default=UNSET
    )
