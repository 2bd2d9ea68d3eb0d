# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class BotMessage(Model):
    end_time: float = Field("endTime", NUMBER)
    message: str = Field(codec=STRING)
    role: str = Field(codec=STRING)
    seconds_from_start: float = Field("secondsFromStart", NUMBER)
    time: float = Field(codec=NUMBER)
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    assistant_name: str | None | Unset = Field("assistantName", STRING, default=UNSET)
    duration: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    source: str | None | Unset = Field(codec=STRING, default=UNSET)
