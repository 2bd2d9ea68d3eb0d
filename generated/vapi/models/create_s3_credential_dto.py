# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class CreateS3CredentialDTO(Model):
    aws_access_key_id: str = Field("awsAccessKeyId", STRING)
    aws_secret_access_key: str = Field("awsSecretAccessKey", STRING)
    provider: Literal["s3"] = Field(codec=Const("s3"), default="s3")
    region: str = Field(codec=STRING)
    s_3_bucket_name: str = Field("s3BucketName", STRING)
    s_3_path_prefix: str = Field("s3PathPrefix", STRING)
    fallback_index: float | None | Unset = Field("fallbackIndex", NUMBER, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
