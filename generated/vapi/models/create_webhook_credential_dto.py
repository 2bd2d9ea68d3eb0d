# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .create_custom_credential_dto_authentication_plan import CreateCustomCredentialDTOAuthenticationPlan


@model
class CreateWebhookCredentialDTO(Model):
    authentication_plan: CreateCustomCredentialDTOAuthenticationPlan = Field(
        "authenticationPlan", Ref("CreateCustomCredentialDTOAuthenticationPlan")
    )
    provider: Literal["webhook"] = Field(codec=Const("webhook"), default="webhook")
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
