# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class Mono(Model):
    assistant_url: str | None | Unset = Field("assistantUrl", STRING, default=UNSET)
    combined_url: str | None | Unset = Field("combinedUrl", STRING, default=UNSET)
    customer_url: str | None | Unset = Field("customerUrl", STRING, default=UNSET)
