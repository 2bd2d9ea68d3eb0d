# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .json_schema import JsonSchema
    from .variable_extraction_alias import VariableExtractionAlias


@model
class VariableExtractionPlan(Model):
    aliases: list[VariableExtractionAlias] | None | Unset = Field(
        codec=Array(Ref("VariableExtractionAlias")), default=UNSET
    )
    schema: JsonSchema | None | Unset = Field(codec=Ref("JsonSchema"), default=UNSET)
