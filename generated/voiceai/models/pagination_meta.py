# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, INTEGER
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class PaginationMeta(Model):
    current_page: int | None | Unset = Field(codec=INTEGER, default=UNSET)
    has_next: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    has_previous: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    limit: int | None | Unset = Field(codec=INTEGER, default=UNSET)
    total_items: int | None | Unset = Field(codec=INTEGER, default=UNSET)
    total_pages: int | None | Unset = Field(codec=INTEGER, default=UNSET)
