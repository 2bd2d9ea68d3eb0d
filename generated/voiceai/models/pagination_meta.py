# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, INTEGER
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class PaginationMeta(Model):
    current_page: int = Field(codec=INTEGER)
    has_next: bool = Field(codec=BOOLEAN)
    has_previous: bool = Field(codec=BOOLEAN)
    limit: int = Field(codec=INTEGER)
    total_items: int = Field(codec=INTEGER)
    total_pages: int = Field(codec=INTEGER)
