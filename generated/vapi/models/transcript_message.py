# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .bot_message import BotMessage
    from .system_message import SystemMessage
    from .tool_call_message import ToolCallMessage
    from .tool_call_result_message import ToolCallResultMessage
    from .user_message import UserMessage

    TranscriptMessage: TypeAlias = (
        UserMessage | SystemMessage | BotMessage | ToolCallMessage | ToolCallResultMessage | dict[str, Any]
    )
else:
    TranscriptMessage = Union(
        Ref("UserMessage"),
        Ref("SystemMessage"),
        Ref("BotMessage"),
        Ref("ToolCallMessage"),
        Ref("ToolCallResultMessage"),
        tag="role",
        values={
            "user": ("UserMessage",),
            "system": ("SystemMessage",),
            "bot": ("BotMessage",),
            "tool_calls": ("ToolCallMessage",),
            "tool_call_result": ("ToolCallResultMessage",),
        },
        stated=False,
    )
