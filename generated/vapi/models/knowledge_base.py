# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .google_model_model import GoogleModelModel


@model
class KnowledgeBase(Model):
    description: str = Field(codec=STRING)
    file_ids: list[str] = Field("fileIds", Array(STRING))
    name: str = Field(codec=STRING)
    provider: Literal["google"] = Field(codec=Const("google"), default="google")
    model: GoogleModelModel | str | None | Unset = Field(codec=Enum("GoogleModelModel"), default=UNSET)
