# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .cloudflare_r2_bucket_plan import CloudflareR2BucketPlan


@model
class CreateCloudflareCredentialDTO(Model):
    provider: Literal["cloudflare"] = Field(codec=Const("cloudflare"), default="cloudflare")
    account_email: str | None | Unset = Field("accountEmail", STRING, default=UNSET)
    account_id: str | None | Unset = Field("accountId", STRING, default=UNSET)
    api_key: str | None | Unset = Field("apiKey", STRING, default=UNSET)
    bucket_plan: CloudflareR2BucketPlan | None | Unset = Field(
        "bucketPlan", Ref("CloudflareR2BucketPlan"), default=UNSET
    )
    fallback_index: float | None | Unset = Field("fallbackIndex", NUMBER, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
