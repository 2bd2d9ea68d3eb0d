# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class AWSStsAuthenticationPlan(Model):
    role_arn: str = Field("roleArn", STRING)
    type_: Literal["aws-sts"] = Field("type", Const("aws-sts"), default="aws-sts")
    external_id: str | None | Unset = Field("externalId", STRING, default=UNSET)
