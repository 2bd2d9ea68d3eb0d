# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .oauth_2_authentication_session import Oauth2AuthenticationSession


@model
class CreateGoHighLevelMCPCredentialDTO(Model):
    authentication_session: Oauth2AuthenticationSession = Field(
        "authenticationSession", Ref("Oauth2AuthenticationSession")
    )
    provider: Literal["ghl.oauth2-authorization"] = Field(
        codec=Const("ghl.oauth2-authorization"), default="ghl.oauth2-authorization"
    )
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
