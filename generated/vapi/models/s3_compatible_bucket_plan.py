# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class S3CompatibleBucketPlan(Model):
    access_key_id: str = Field("accessKeyId", STRING)
    name: str = Field(codec=STRING)
    region: str = Field(codec=STRING)
    secret_access_key: str = Field("secretAccessKey", STRING)
    url: str = Field(codec=STRING)
    path: str | None | Unset = Field(codec=STRING, default=UNSET)
