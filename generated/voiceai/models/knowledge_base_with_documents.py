# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, DATETIME, INTEGER, STRING, Array, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset


@model
class KnowledgeBaseWithDocuments(Model):
    created_at: datetime.datetime = Field(codec=DATETIME)
    document_count: int = Field(codec=INTEGER)
    documents: list[dict[str, Any]] = Field(codec=Array(Map(ANY)))
    kb_id: int = Field(codec=INTEGER)
    updated_at: datetime.datetime = Field(codec=DATETIME)
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    message: str | None | Unset = Field(codec=STRING, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
