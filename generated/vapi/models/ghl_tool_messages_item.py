# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart

    GhlToolMessagesItem: TypeAlias = (
        ToolMessageStart | ToolMessageComplete | ToolMessageFailed | ToolMessageDelayed | dict[str, Any]
    )
else:
    GhlToolMessagesItem = Union(
        Ref("ToolMessageStart"),
        Ref("ToolMessageComplete"),
        Ref("ToolMessageFailed"),
        Ref("ToolMessageDelayed"),
        tag="type",
        values={
            "request-start": ("ToolMessageStart",),
            "request-complete": ("ToolMessageComplete",),
            "request-failed": ("ToolMessageFailed",),
            "request-response-delayed": ("ToolMessageDelayed",),
        },
    )
