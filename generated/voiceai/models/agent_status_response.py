# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, BOOLEAN, INTEGER, STRING, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class AgentStatusResponse(Model):
    agent_id: str = Field(codec=STRING)
    call_allowed: bool = Field(codec=BOOLEAN)
    name: str = Field(codec=STRING)
    status: str = Field(codec=STRING)
    status_code: int = Field(codec=INTEGER)
    voice_id: str = Field(codec=STRING)
    call_validation_details: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
