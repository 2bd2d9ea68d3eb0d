# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .agent_config import AgentConfig


@model
class InitAgentResponse(Model):
    agent_template: AgentConfig = Field(codec=Ref("AgentConfig"))
    available_types: list[str] = Field(codec=Array(STRING))
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
