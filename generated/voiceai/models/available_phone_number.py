# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class AvailablePhoneNumber(Model):
    country_code: str = Field(codec=STRING)
    phone_number: str = Field(codec=STRING)
    locality: str | None | Unset = Field(codec=STRING, default=UNSET)
    region: str | None | Unset = Field(codec=STRING, default=UNSET)
