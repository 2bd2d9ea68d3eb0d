# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, NUMBER, Const, Map
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class VoiceCost(Model):
    characters: float = Field(codec=NUMBER)
    cost: float = Field(codec=NUMBER)
    type_: Literal["voice"] = Field("type", Const("voice"), default="voice")
    voice: dict[str, Any] = Field(codec=Map(ANY))
