# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .message_add_hook_action import MessageAddHookAction
    from .say_hook_action import SayHookAction
    from .tool_call_hook_action import ToolCallHookAction

    CallHookModelResponseTimeoutDoItem: TypeAlias = (
        SayHookAction | ToolCallHookAction | MessageAddHookAction | dict[str, Any]
    )
else:
    CallHookModelResponseTimeoutDoItem = Union(
        Ref("SayHookAction"),
        Ref("ToolCallHookAction"),
        Ref("MessageAddHookAction"),
        tag="type",
        values={
            "say": ("SayHookAction",),
            "tool": ("ToolCallHookAction",),
            "message.add": ("MessageAddHookAction",),
        },
    )
