# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .chat import Chat
    from .create_chat_stream_response import CreateChatStreamResponse

    ChatControllerCreateChatResponse200: TypeAlias = Chat | CreateChatStreamResponse | dict[str, Any]
else:
    ChatControllerCreateChatResponse200 = Union(
        Ref("Chat"),
        Ref("CreateChatStreamResponse"),
    )
