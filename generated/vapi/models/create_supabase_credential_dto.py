# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .supabase_bucket_plan import SupabaseBucketPlan


@model
class CreateSupabaseCredentialDTO(Model):
    provider: Literal["supabase"] = Field(codec=Const("supabase"), default="supabase")
    bucket_plan: SupabaseBucketPlan | None | Unset = Field("bucketPlan", Ref("SupabaseBucketPlan"), default=UNSET)
    fallback_index: float | None | Unset = Field("fallbackIndex", NUMBER, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
