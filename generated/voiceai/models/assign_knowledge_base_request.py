# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import INTEGER
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class AssignKnowledgeBaseRequest(Model):
    kb_id: int = Field(codec=INTEGER)
