# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .regex_option import RegexOption


@model
class RegexReplacement(Model):
    regex: str = Field(codec=STRING)
    type_: Literal["regex"] = Field("type", Const("regex"), default="regex")
    value: str = Field(codec=STRING)
    options: list[RegexOption] | None | Unset = Field(codec=Array(Ref("RegexOption")), default=UNSET)
