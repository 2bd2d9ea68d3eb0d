# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .pagination_meta import PaginationMeta
    from .phone_number_paginated_response_results_item import PhoneNumberPaginatedResponseResultsItem


@model
class PhoneNumberPaginatedResponse(Model):
    metadata: PaginationMeta = Field(codec=Ref("PaginationMeta"))
    results: list[PhoneNumberPaginatedResponseResultsItem] = Field(
        codec=Array(Ref("PhoneNumberPaginatedResponseResultsItem"))
    )
