# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .knowledge_base_v2_file import KnowledgeBaseV2File


@model
class KnowledgeBaseV2WithFiles(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    files: list[KnowledgeBaseV2File] = Field(codec=Array(Ref("KnowledgeBaseV2File")))
    id: str = Field(codec=STRING)
    name: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    tool_id: str | None = Field("toolId", STRING)
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
