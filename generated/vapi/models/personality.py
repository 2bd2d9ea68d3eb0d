# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .create_assistant_dto import CreateAssistantDTO


@model
class Personality(Model):
    assistant: CreateAssistantDTO = Field(codec=Ref("CreateAssistantDTO"))
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    name: str = Field(codec=STRING)
    org_id: str | None = Field("orgId", STRING)
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    path: str | None | Unset = Field(codec=STRING, default=UNSET)
