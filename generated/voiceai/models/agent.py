# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, INTEGER, STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .agent_config import AgentConfig


@model
class Agent(Model):
    agent_id: str = Field(codec=STRING)
    config: AgentConfig = Field(codec=Ref("AgentConfig"))
    created_at: datetime.datetime = Field(codec=DATETIME)
    name: str = Field(codec=STRING)
    updated_at: datetime.datetime = Field(codec=DATETIME)
    kb_id: int | None | Unset = Field(codec=INTEGER, default=UNSET)
    status: str | None | Unset = Field(codec=STRING, default=UNSET)
    status_code: int | None | Unset = Field(codec=INTEGER, default=UNSET)
