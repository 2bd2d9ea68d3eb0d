# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class OAuth2AuthenticationPlan(Model):
    client_id: str = Field("clientId", STRING)
    client_secret: str = Field("clientSecret", STRING)
    type_: Literal["oauth2"] = Field("type", Const("oauth2"), default="oauth2")
    url: str = Field(codec=STRING)
    scope: str | None | Unset = Field(codec=STRING, default=UNSET)
