# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class CloudflareR2BucketPlan(Model):
    name: str = Field(codec=STRING)
    access_key_id: str | None | Unset = Field("accessKeyId", STRING, default=UNSET)
    path: str | None | Unset = Field(codec=STRING, default=UNSET)
    secret_access_key: str | None | Unset = Field("secretAccessKey", STRING, default=UNSET)
    url: str | None | Unset = Field(codec=STRING, default=UNSET)
