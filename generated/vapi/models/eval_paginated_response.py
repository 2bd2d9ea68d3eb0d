# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .eval_ import Eval
    from .pagination_meta import PaginationMeta


@model
class EvalPaginatedResponse(Model):
    metadata: PaginationMeta = Field(codec=Ref("PaginationMeta"))
    results: list[Eval] = Field(codec=Array(Ref("Eval")))
