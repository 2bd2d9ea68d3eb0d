# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class AWSIAMCredentialsAuthenticationPlan(Model):
    aws_access_key_id: str = Field("awsAccessKeyId", STRING)
    aws_secret_access_key: str = Field("awsSecretAccessKey", STRING)
    type_: Literal["aws-iam"] = Field("type", Const("aws-iam"), default="aws-iam")
