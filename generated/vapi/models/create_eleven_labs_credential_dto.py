# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .create_eleven_labs_credential_dto_api_url import CreateElevenLabsCredentialDTOApiUrl


@model
class CreateElevenLabsCredentialDTO(Model):
    api_key: str = Field("apiKey", STRING)
    provider: Literal["11labs"] = Field(codec=Const("11labs"), default="11labs")
    api_url: CreateElevenLabsCredentialDTOApiUrl | str | None | Unset = Field(
        "apiUrl", Enum("CreateElevenLabsCredentialDTOApiUrl"), default=UNSET
    )
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
