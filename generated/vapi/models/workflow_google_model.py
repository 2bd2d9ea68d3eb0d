# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .google_model_model import GoogleModelModel
    from .open_ai_message import OpenAIMessage


@model
class WorkflowGoogleModel(Model):
    model: GoogleModelModel | str = Field(codec=Enum("GoogleModelModel"))
    provider: Literal["google"] = Field(codec=Const("google"), default="google")
    max_tokens: float | None | Unset = Field("maxTokens", NUMBER, default=UNSET)
    messages: list[OpenAIMessage] | None | Unset = Field(codec=Array(Ref("OpenAIMessage")), default=UNSET)
    temperature: float | None | Unset = Field(codec=NUMBER, default=UNSET)
