# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .chat_eval_assistant_message_mock import ChatEvalAssistantMessageMock
    from .chat_eval_system_message_mock import ChatEvalSystemMessageMock
    from .chat_eval_tool_response_message_mock import ChatEvalToolResponseMessageMock
    from .chat_eval_user_message_mock import ChatEvalUserMessageMock

    EvalRunResultMessagesItem: TypeAlias = (
        ChatEvalUserMessageMock
        | ChatEvalSystemMessageMock
        | ChatEvalToolResponseMessageMock
        | ChatEvalAssistantMessageMock
        | dict[str, Any]
    )
else:
    EvalRunResultMessagesItem = Union(
        Ref("ChatEvalUserMessageMock"),
        Ref("ChatEvalSystemMessageMock"),
        Ref("ChatEvalToolResponseMessageMock"),
        Ref("ChatEvalAssistantMessageMock"),
        tag="role",
        values={
            "user": ("ChatEvalUserMessageMock",),
            "system": ("ChatEvalSystemMessageMock",),
            "tool": ("ChatEvalToolResponseMessageMock",),
            "assistant": ("ChatEvalAssistantMessageMock",),
        },
    )
