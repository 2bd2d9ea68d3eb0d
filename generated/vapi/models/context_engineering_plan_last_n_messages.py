# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Const
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class ContextEngineeringPlanLastNMessages(Model):
    max_messages: float = Field("maxMessages", NUMBER)
    type_: Literal["lastNMessages"] = Field("type", Const("lastNMessages"), default="lastNMessages")
