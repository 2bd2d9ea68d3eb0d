# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, NUMBER, STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .knowledge_base_v2_file_status import KnowledgeBaseV2FileStatus


@model
class KnowledgeBaseV2File(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    file_id: str = Field("fileId", STRING)
    id: str = Field(codec=STRING)
    knowledge_base_v2_id: str = Field("knowledgeBaseV2Id", STRING)
    status: KnowledgeBaseV2FileStatus | str = Field(codec=Enum("KnowledgeBaseV2FileStatus"))
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    bytes_: float | None | Unset = Field("bytes", NUMBER, default=UNSET)
    file_name: str | None | Unset = Field("fileName", STRING, default=UNSET)
    mimetype: str | None | Unset = Field(codec=STRING, default=UNSET)
