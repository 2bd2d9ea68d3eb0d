# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .regex_option_type import RegexOptionType


@model
class RegexOption(Model):
    enabled: bool = Field(codec=BOOLEAN)
    type_: RegexOptionType | str = Field("type", Enum("RegexOptionType"))
