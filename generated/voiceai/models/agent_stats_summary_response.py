# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import INTEGER, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .agent_status_summary import AgentStatusSummary


@model
class AgentStatsSummaryResponse(Model):
    status_summary: AgentStatusSummary = Field(codec=Ref("AgentStatusSummary"))
    total_agents: int = Field(codec=INTEGER)
