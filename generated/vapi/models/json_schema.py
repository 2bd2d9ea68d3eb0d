# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Enum, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .json_schema_format import JsonSchemaFormat
    from .json_schema_type import JsonSchemaType


@model
class JsonSchema(Model):
    type_: JsonSchemaType | str = Field("type", Enum("JsonSchemaType"))
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    enum: list[str] | None | Unset = Field(codec=Array(STRING), default=UNSET)
    format_: JsonSchemaFormat | str | None | Unset = Field("format", Enum("JsonSchemaFormat"), default=UNSET)
    items: JsonSchema | None | Unset = Field(codec=Ref("JsonSchema"), default=UNSET)
    pattern: str | None | Unset = Field(codec=STRING, default=UNSET)
    properties: dict[str, JsonSchema] | None | Unset = Field(codec=Map(Ref("JsonSchema")), default=UNSET)
    required: list[str] | None | Unset = Field(codec=Array(STRING), default=UNSET)
    title: str | None | Unset = Field(codec=STRING, default=UNSET)
