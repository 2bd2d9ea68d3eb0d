# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .agent import Agent


@model
class AgentPauseResponse(Model):
    agent: Agent = Field(codec=Ref("Agent"))
