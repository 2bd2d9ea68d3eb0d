# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class ScenarioToolMock(Model):
    tool_name: str = Field("toolName", STRING)
    enabled: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    result: str | None | Unset = Field(codec=STRING, default=UNSET)
