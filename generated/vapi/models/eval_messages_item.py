# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .chat_eval_assistant_message_evaluation import ChatEvalAssistantMessageEvaluation
    from .chat_eval_assistant_message_mock import ChatEvalAssistantMessageMock
    from .chat_eval_system_message_mock import ChatEvalSystemMessageMock
    from .chat_eval_tool_response_message_evaluation import ChatEvalToolResponseMessageEvaluation
    from .chat_eval_tool_response_message_mock import ChatEvalToolResponseMessageMock
    from .chat_eval_user_message_mock import ChatEvalUserMessageMock

    EvalMessagesItem: TypeAlias = (
        ChatEvalAssistantMessageMock
        | ChatEvalSystemMessageMock
        | ChatEvalToolResponseMessageMock
        | ChatEvalToolResponseMessageEvaluation
        | ChatEvalUserMessageMock
        | ChatEvalAssistantMessageEvaluation
        | dict[str, Any]
    )
else:
    EvalMessagesItem = Union(
        Ref("ChatEvalAssistantMessageMock"),
        Ref("ChatEvalSystemMessageMock"),
        Ref("ChatEvalToolResponseMessageMock"),
        Ref("ChatEvalToolResponseMessageEvaluation"),
        Ref("ChatEvalUserMessageMock"),
        Ref("ChatEvalAssistantMessageEvaluation"),
        tag="role",
        values={
            "assistant": ("ChatEvalAssistantMessageMock", "ChatEvalAssistantMessageEvaluation"),
            "system": ("ChatEvalSystemMessageMock",),
            "tool": ("ChatEvalToolResponseMessageMock", "ChatEvalToolResponseMessageEvaluation"),
            "user": ("ChatEvalUserMessageMock",),
        },
    )
