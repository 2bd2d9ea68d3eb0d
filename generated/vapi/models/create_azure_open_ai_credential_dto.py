# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Array, Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .create_azure_credential_dto_region import CreateAzureCredentialDTORegion
    from .create_azure_open_ai_credential_dto_models_item import CreateAzureOpenAICredentialDTOModelsItem


@model
class CreateAzureOpenAICredentialDTO(Model):
    models: list[CreateAzureOpenAICredentialDTOModelsItem | str] = Field(
        codec=Array(Enum("CreateAzureOpenAICredentialDTOModelsItem"))
    )
    open_ai_endpoint: str = Field("openAIEndpoint", STRING)
    open_ai_key: str = Field("openAIKey", STRING)
    provider: Literal["azure-openai"] = Field(codec=Const("azure-openai"), default="azure-openai")
    region: CreateAzureCredentialDTORegion | str = Field(codec=Enum("CreateAzureCredentialDTORegion"))
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    ocp_apim_subscription_key: str | None | Unset = Field("ocpApimSubscriptionKey", STRING, default=UNSET)
