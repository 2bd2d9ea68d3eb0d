# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .agent import Agent


@model
class AgentDisableResponse(Model):
    agent: Agent = Field(codec=Ref("Agent"))
    message: str | None | Unset = Field(codec=STRING, default=UNSET)
