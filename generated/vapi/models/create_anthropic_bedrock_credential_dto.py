# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .create_anthropic_bedrock_credential_dto_authentication_plan import (
        CreateAnthropicBedrockCredentialDTOAuthenticationPlan,
    )
    from .create_anthropic_bedrock_credential_dto_region import CreateAnthropicBedrockCredentialDTORegion


@model
class CreateAnthropicBedrockCredentialDTO(Model):
    authentication_plan: CreateAnthropicBedrockCredentialDTOAuthenticationPlan = Field(
        "authenticationPlan", Ref("CreateAnthropicBedrockCredentialDTOAuthenticationPlan")
    )
    provider: Literal["anthropic-bedrock"] = Field(codec=Const("anthropic-bedrock"), default="anthropic-bedrock")
    region: CreateAnthropicBedrockCredentialDTORegion | str = Field(
        codec=Enum("CreateAnthropicBedrockCredentialDTORegion")
    )
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
