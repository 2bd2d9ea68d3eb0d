# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import INTEGER
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class AgentStatusSummary(Model):
    deployed: int | None | Unset = Field(codec=INTEGER, default=UNSET)
    disabled: int | None | Unset = Field(codec=INTEGER, default=UNSET)
    paused: int | None | Unset = Field(codec=INTEGER, default=UNSET)
