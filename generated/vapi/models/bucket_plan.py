# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class BucketPlan(Model):
    name: str = Field(codec=STRING)
    hmac_access_key: str | None | Unset = Field("hmacAccessKey", STRING, default=UNSET)
    hmac_secret: str | None | Unset = Field("hmacSecret", STRING, default=UNSET)
    path: str | None | Unset = Field(codec=STRING, default=UNSET)
    region: str | None | Unset = Field(codec=STRING, default=UNSET)
