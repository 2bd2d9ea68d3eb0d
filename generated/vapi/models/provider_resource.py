# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, DATETIME, STRING, Const, Enum, Map
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    import datetime

    from .provider_resource_provider import ProviderResourceProvider


@model
class ProviderResource(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    provider: ProviderResourceProvider | str = Field(codec=Enum("ProviderResourceProvider"))
    resource: dict[str, Any] = Field(codec=Map(ANY))
    resource_id: str = Field("resourceId", STRING)
    resource_name: Literal["pronunciation-dictionary"] = Field(
        "resourceName", Const("pronunciation-dictionary"), default="pronunciation-dictionary"
    )
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
