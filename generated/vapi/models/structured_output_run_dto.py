# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .create_structured_output_dto import CreateStructuredOutputDTO


@model
class StructuredOutputRunDTO(Model):
    call_ids: list[str] = Field("callIds", Array(STRING))
    preview_enabled: bool | None | Unset = Field("previewEnabled", BOOLEAN, default=UNSET)
    structured_output: CreateStructuredOutputDTO | None | Unset = Field(
        "structuredOutput", Ref("CreateStructuredOutputDTO"), default=UNSET
    )
    structured_output_id: str | None | Unset = Field("structuredOutputId", STRING, default=UNSET)
