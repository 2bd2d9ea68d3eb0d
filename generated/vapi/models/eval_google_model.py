# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, NUMBER, Array, Const, Enum, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .google_model_model import GoogleModelModel


@model
class EvalGoogleModel(Model):
    messages: list[dict[str, Any]] = Field(codec=Array(Map(ANY)))
    model: GoogleModelModel | str = Field(codec=Enum("GoogleModelModel"))
    provider: Literal["google"] = Field(codec=Const("google"), default="google")
    max_tokens: float | None | Unset = Field("maxTokens", NUMBER, default=UNSET)
    temperature: float | None | Unset = Field(codec=NUMBER, default=UNSET)
