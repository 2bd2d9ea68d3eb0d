# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class ToolRef(Model):
    tool_id: str = Field("toolId", STRING)
    version: str = Field(codec=STRING)
