# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .ghl_tool_messages_item import GhlToolMessagesItem


@model
class McpToolMessages(Model):
    name: str = Field(codec=STRING)
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
