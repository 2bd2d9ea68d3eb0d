# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, INTEGER, STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset


@model
class KnowledgeBaseResponse(Model):
    created_at: datetime.datetime = Field(codec=DATETIME)
    document_count: int = Field(codec=INTEGER)
    kb_id: int = Field(codec=INTEGER)
    updated_at: datetime.datetime = Field(codec=DATETIME)
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    message: str | None | Unset = Field(codec=STRING, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
