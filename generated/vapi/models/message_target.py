# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .message_target_role import MessageTargetRole


@model
class MessageTarget(Model):
    position: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    role: MessageTargetRole | str | None | Unset = Field(codec=Enum("MessageTargetRole"), default=UNSET)
