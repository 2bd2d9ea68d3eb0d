# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .pagination_meta import PaginationMeta
    from .phone_number_info import PhoneNumberInfo


@model
class PaginatedAllPhoneNumbersResponse(Model):
    items: list[PhoneNumberInfo] = Field(codec=Array(Ref("PhoneNumberInfo")))
    pagination: PaginationMeta = Field(codec=Ref("PaginationMeta"))
