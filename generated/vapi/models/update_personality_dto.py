# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .create_assistant_dto import CreateAssistantDTO


@model
class UpdatePersonalityDTO(Model):
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    path: str | None | Unset = Field(codec=STRING, default=UNSET)
