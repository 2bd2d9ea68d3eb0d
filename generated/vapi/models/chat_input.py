# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import TypeAlias

    from .chat_input_item import ChatInputItem

    ChatInput: TypeAlias = str | list[ChatInputItem]
else:
    ChatInput = Union(
        STRING,
        Array(Ref("ChatInputItem")),
    )
