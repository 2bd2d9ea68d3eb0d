# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .open_ai_function_parameters import OpenAIFunctionParameters


@model
class KnowledgeBaseToolFunction(Model):
    description: str = Field(codec=STRING)
    name: str = Field(codec=STRING)
    parameters: OpenAIFunctionParameters = Field(codec=Ref("OpenAIFunctionParameters"))
    strict: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
