# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .s3_compatible_bucket_plan import S3CompatibleBucketPlan


@model
class CreateS3CompatibleCredentialDTO(Model):
    bucket_plan: S3CompatibleBucketPlan = Field("bucketPlan", Ref("S3CompatibleBucketPlan"))
    provider: Literal["s3-compatible"] = Field(codec=Const("s3-compatible"), default="s3-compatible")
    fallback_index: float | None | Unset = Field("fallbackIndex", NUMBER, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
