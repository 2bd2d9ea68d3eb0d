# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import INTEGER, Array, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .phone_number_info import PhoneNumberInfo


@model
class AllPhoneNumbersResponse(Model):
    phone_numbers: list[PhoneNumberInfo] = Field(codec=Array(Ref("PhoneNumberInfo")))
    total_assigned: int = Field(codec=INTEGER)
    total_available: int = Field(codec=INTEGER)
    total_numbers: int = Field(codec=INTEGER)
