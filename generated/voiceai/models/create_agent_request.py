# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import INTEGER, STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .agent_config import AgentConfig


@model
class CreateAgentRequest(Model):
    config: AgentConfig = Field(codec=Ref("AgentConfig"))
    name: str = Field(codec=STRING)
    kb_id: int | None | Unset = Field(codec=INTEGER, default=UNSET)
