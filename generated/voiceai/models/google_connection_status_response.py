# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING, Array
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class GoogleConnectionStatusResponse(Model):
    agent_id: str = Field(codec=STRING)
    connected: bool = Field(codec=BOOLEAN)
    granted_scopes: list[str] = Field(codec=Array(STRING))
    missing_scopes: list[str] = Field(codec=Array(STRING))
    reconnect_required: bool = Field(codec=BOOLEAN)
    required_scopes: list[str] = Field(codec=Array(STRING))
    scopes: list[str] = Field(codec=Array(STRING))
    email: str | None | Unset = Field(codec=STRING, default=UNSET)
    error: str | None | Unset = Field(codec=STRING, default=UNSET)
    expires_at: str | None | Unset = Field(codec=STRING, default=UNSET)
