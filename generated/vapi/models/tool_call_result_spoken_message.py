# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .tool_message_complete import ToolMessageComplete
    from .tool_message_failed import ToolMessageFailed

    ToolCallResultSpokenMessage: TypeAlias = ToolMessageComplete | ToolMessageFailed | dict[str, Any]
else:
    ToolCallResultSpokenMessage = Union(
        Ref("ToolMessageComplete"),
        Ref("ToolMessageFailed"),
        tag="type",
        values={
            "request-complete": ("ToolMessageComplete",),
            "request-failed": ("ToolMessageFailed",),
        },
    )
