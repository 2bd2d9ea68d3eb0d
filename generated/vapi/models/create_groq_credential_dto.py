# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class CreateGroqCredentialDTO(Model):
    api_key: str = Field("apiKey", STRING)
    provider: Literal["groq"] = Field(codec=Const("groq"), default="groq")
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
