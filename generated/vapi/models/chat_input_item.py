# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .assistant_message import AssistantMessage
    from .developer_message import DeveloperMessage
    from .system_message import SystemMessage
    from .tool_message import ToolMessage
    from .user_message import UserMessage

    ChatInputItem: TypeAlias = (
        SystemMessage | UserMessage | AssistantMessage | ToolMessage | DeveloperMessage | dict[str, Any]
    )
else:
    ChatInputItem = Union(
        Ref("SystemMessage"),
        Ref("UserMessage"),
        Ref("AssistantMessage"),
        Ref("ToolMessage"),
        Ref("DeveloperMessage"),
        tag="role",
        values={
            "system": ("SystemMessage",),
            "user": ("UserMessage",),
            "assistant": ("AssistantMessage",),
            "tool": ("ToolMessage",),
            "developer": ("DeveloperMessage",),
        },
        stated=False,
    )
