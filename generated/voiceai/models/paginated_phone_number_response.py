# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .available_phone_number import AvailablePhoneNumber
    from .pagination_meta import PaginationMeta


@model
class PaginatedPhoneNumberResponse(Model):
    items: list[AvailablePhoneNumber] = Field(codec=Array(Ref("AvailablePhoneNumber")))
    pagination: PaginationMeta = Field(codec=Ref("PaginationMeta"))
