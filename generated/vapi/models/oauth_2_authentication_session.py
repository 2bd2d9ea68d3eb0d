# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset


@model
class Oauth2AuthenticationSession(Model):
    access_token: str | None | Unset = Field("accessToken", STRING, default=UNSET)
    expires_at: datetime.datetime | None | Unset = Field("expiresAt", DATETIME, default=UNSET)
    refresh_token: str | None | Unset = Field("refreshToken", STRING, default=UNSET)
