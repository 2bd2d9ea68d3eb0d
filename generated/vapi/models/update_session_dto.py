# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .chat_input_item import ChatInputItem
    from .session_status import SessionStatus


@model
class UpdateSessionDTO(Model):
    expiration_seconds: float | None | Unset = Field("expirationSeconds", NUMBER, default=UNSET)
    messages: list[ChatInputItem] | None | Unset = Field(codec=Array(Ref("ChatInputItem")), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    status: SessionStatus | str | None | Unset = Field(codec=Enum("SessionStatus"), default=UNSET)
