# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class ExactReplacement(Model):
    key: str = Field(codec=STRING)
    type_: Literal["exact"] = Field("type", Const("exact"), default="exact")
    value: str = Field(codec=STRING)
    replace_all_enabled: bool | None | Unset = Field("replaceAllEnabled", BOOLEAN, default=UNSET)
