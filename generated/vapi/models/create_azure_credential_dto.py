# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import NUMBER, STRING, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .azure_blob_storage_bucket_plan import AzureBlobStorageBucketPlan
    from .create_azure_credential_dto_region import CreateAzureCredentialDTORegion
    from .create_azure_credential_dto_service import CreateAzureCredentialDTOService


@model
class CreateAzureCredentialDTO(Model):
    provider: Literal["azure"] = Field(codec=Const("azure"), default="azure")
    service: CreateAzureCredentialDTOService | str = Field(codec=Enum("CreateAzureCredentialDTOService"))
    api_key: str | None | Unset = Field("apiKey", STRING, default=UNSET)
    bucket_plan: AzureBlobStorageBucketPlan | None | Unset = Field(
        "bucketPlan", Ref("AzureBlobStorageBucketPlan"), default=UNSET
    )
    fallback_index: float | None | Unset = Field("fallbackIndex", NUMBER, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    region: CreateAzureCredentialDTORegion | str | None | Unset = Field(
        codec=Enum("CreateAzureCredentialDTORegion"), default=UNSET
    )
