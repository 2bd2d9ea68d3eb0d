# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import INTEGER, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .available_phone_number import AvailablePhoneNumber


@model
class SearchPhoneNumbersResponse(Model):
    results: list[AvailablePhoneNumber] = Field(codec=Array(Ref("AvailablePhoneNumber")))
    total_results: int | None | Unset = Field(codec=INTEGER, default=UNSET)
