# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .o_auth_2_authentication_plan import OAuth2AuthenticationPlan


@model
class CreateCustomLLMCredentialDTO(Model):
    api_key: str = Field("apiKey", STRING)
    provider: Literal["custom-llm"] = Field(codec=Const("custom-llm"), default="custom-llm")
    authentication_plan: OAuth2AuthenticationPlan | None | Unset = Field(
        "authenticationPlan", Ref("OAuth2AuthenticationPlan"), default=UNSET
    )
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
