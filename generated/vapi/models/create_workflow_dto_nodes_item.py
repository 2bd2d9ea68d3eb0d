# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .conversation_node import ConversationNode
    from .tool_node import ToolNode

    CreateWorkflowDTONodesItem: TypeAlias = ConversationNode | ToolNode | dict[str, Any]
else:
    CreateWorkflowDTONodesItem = Union(
        Ref("ConversationNode"),
        Ref("ToolNode"),
        tag="type",
        values={
            "conversation": ("ConversationNode",),
            "tool": ("ToolNode",),
        },
    )
