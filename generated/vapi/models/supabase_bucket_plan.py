# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .supabase_bucket_plan_region import SupabaseBucketPlanRegion


@model
class SupabaseBucketPlan(Model):
    access_key_id: str = Field("accessKeyId", STRING)
    name: str = Field(codec=STRING)
    region: SupabaseBucketPlanRegion | str = Field(codec=Enum("SupabaseBucketPlanRegion"))
    secret_access_key: str = Field("secretAccessKey", STRING)
    url: str = Field(codec=STRING)
    path: str | None | Unset = Field(codec=STRING, default=UNSET)
