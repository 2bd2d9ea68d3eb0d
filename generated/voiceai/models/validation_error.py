# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import ANY, STRING, Array
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class ValidationError(Model):
    loc: list[str | int] = Field(codec=Array(ANY))
    msg: str = Field(codec=STRING)
    type_: str = Field("type", STRING)
