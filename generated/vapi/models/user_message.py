# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, BOOLEAN, NUMBER, STRING, Array, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class UserMessage(Model):
    end_time: float = Field("endTime", NUMBER)
    message: str = Field(codec=STRING)
    role: str = Field(codec=STRING)
    seconds_from_start: float = Field("secondsFromStart", NUMBER)
    time: float = Field(codec=NUMBER)
    detected_threats: list[str] | None | Unset = Field("detectedThreats", Array(STRING), default=UNSET)
    duration: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    is_filtered: bool | None | Unset = Field("isFiltered", BOOLEAN, default=UNSET)
    metadata: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    original_message: str | None | Unset = Field("originalMessage", STRING, default=UNSET)
    speaker_label: str | None | Unset = Field("speakerLabel", STRING, default=UNSET)
