# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .bucket_plan import BucketPlan
    from .gcp_key import GcpKey


@model
class CreateGcpCredentialDTO(Model):
    gcp_key: GcpKey = Field("gcpKey", Ref("GcpKey"))
    provider: Literal["gcp"] = Field(codec=Const("gcp"), default="gcp")
    bucket_plan: BucketPlan | None | Unset = Field("bucketPlan", Ref("BucketPlan"), default=UNSET)
    fallback_index: float | None | Unset = Field("fallbackIndex", NUMBER, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    region: str | None | Unset = Field(codec=STRING, default=UNSET)
