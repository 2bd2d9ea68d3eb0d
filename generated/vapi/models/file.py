# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, DATETIME, NUMBER, STRING, Const, Enum, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .file_status import FileStatus


@model
class File(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    bucket: str | None | Unset = Field(codec=STRING, default=UNSET)
    bytes_: float | None | Unset = Field("bytes", NUMBER, default=UNSET)
    key: str | None | Unset = Field(codec=STRING, default=UNSET)
    metadata: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    mimetype: str | None | Unset = Field(codec=STRING, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    object_: Literal["file"] | None | Unset = Field("object", Const("file"), default=UNSET)
    original_name: str | None | Unset = Field("originalName", STRING, default=UNSET)
    parsed_text_bytes: float | None | Unset = Field("parsedTextBytes", NUMBER, default=UNSET)
    parsed_text_url: str | None | Unset = Field("parsedTextUrl", STRING, default=UNSET)
    path: str | None | Unset = Field(codec=STRING, default=UNSET)
    purpose: str | None | Unset = Field(codec=STRING, default=UNSET)
    status: FileStatus | str | None | Unset = Field(codec=Enum("FileStatus"), default=UNSET)
    url: str | None | Unset = Field(codec=STRING, default=UNSET)
