# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, STRING, Const, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class DeveloperMessage(Model):
    content: str = Field(codec=STRING)
    role: Literal["developer"] = Field(codec=Const("developer"), default="developer")
    metadata: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
