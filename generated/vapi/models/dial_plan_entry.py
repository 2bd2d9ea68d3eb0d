# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .create_customer_dto import CreateCustomerDTO


@model
class DialPlanEntry(Model):
    customers: list[CreateCustomerDTO] = Field(codec=Array(Ref("CreateCustomerDTO")))
    phone_number_id: str = Field("phoneNumberId", STRING)
