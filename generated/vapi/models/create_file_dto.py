# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import File as FileContent
    from ...runtime.types import Unset
    from .create_file_dto_purpose import CreateFileDTOPurpose


@model
class CreateFileDTO(Model):
    file: FileContent = Field()
    metadata: str | None | Unset = Field(codec=STRING, default=UNSET)
    purpose: CreateFileDTOPurpose | str | None | Unset = Field(codec=Enum("CreateFileDTOPurpose"), default=UNSET)
