# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class GoogleOAuthStartResponse(Model):
    auth_url: str = Field(codec=STRING)
    requested_scopes: list[str] = Field(codec=Array(STRING))
