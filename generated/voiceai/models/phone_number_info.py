# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class PhoneNumberInfo(Model):
    phone_number: str = Field(codec=STRING)
    status: str = Field(codec=STRING)
    assigned_to_agent_id: str | None | Unset = Field(codec=STRING, default=UNSET)
    assigned_to_agent_name: str | None | Unset = Field(codec=STRING, default=UNSET)
