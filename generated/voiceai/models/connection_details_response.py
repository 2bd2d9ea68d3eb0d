# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class ConnectionDetailsResponse(Model):
    call_id: str = Field(codec=STRING)
    participant_token: str = Field(codec=STRING)
    server_url: str = Field(codec=STRING)
    end_token: str | None | Unset = Field(codec=STRING, default=UNSET)
