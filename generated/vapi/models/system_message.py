# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class SystemMessage(Model):
    message: str = Field(codec=STRING)
    role: str = Field(codec=STRING)
    seconds_from_start: float = Field("secondsFromStart", NUMBER)
    time: float = Field(codec=NUMBER)
