# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, DATETIME, NUMBER, STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .pagination_meta_sort_order import PaginationMetaSortOrder


@model
class PaginationMeta(Model):
    current_page: float = Field("currentPage", NUMBER)
    items_per_page: float = Field("itemsPerPage", NUMBER)
    total_items: float = Field("totalItems", NUMBER)
    created_at_ge: datetime.datetime | None | Unset = Field("createdAtGe", DATETIME, default=UNSET)
    created_at_le: datetime.datetime | None | Unset = Field("createdAtLe", DATETIME, default=UNSET)
    has_next_page: bool | None | Unset = Field("hasNextPage", BOOLEAN, default=UNSET)
    items_beyond_retention: bool | None | Unset = Field("itemsBeyondRetention", BOOLEAN, default=UNSET)
    next_cursor: str | None | Unset = Field("nextCursor", STRING, default=UNSET)
    sort_order: PaginationMetaSortOrder | str | None | Unset = Field(
        "sortOrder", Enum("PaginationMetaSortOrder"), default=UNSET
    )
    total_pages: float | None | Unset = Field("totalPages", NUMBER, default=UNSET)
