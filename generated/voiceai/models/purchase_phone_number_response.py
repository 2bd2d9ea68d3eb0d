# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class PurchasePhoneNumberResponse(Model):
    phone_number: str = Field(codec=STRING)
    status: str = Field(codec=STRING)
