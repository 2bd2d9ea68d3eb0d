# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, STRING, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .agent import Agent


@model
class AgentDeployResponse(Model):
    agent: Agent = Field(codec=Ref("Agent"))
    message: str = Field(codec=STRING)
    sip_details: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    sip_status: str | None | Unset = Field(codec=STRING, default=UNSET)
