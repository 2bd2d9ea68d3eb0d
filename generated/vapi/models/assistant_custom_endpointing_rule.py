# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .regex_option import RegexOption


@model
class AssistantCustomEndpointingRule(Model):
    regex: str = Field(codec=STRING)
    timeout_seconds: float = Field("timeoutSeconds", NUMBER)
    type_: Literal["assistant"] = Field("type", Const("assistant"), default="assistant")
    regex_options: list[RegexOption] | None | Unset = Field("regexOptions", Array(Ref("RegexOption")), default=UNSET)
