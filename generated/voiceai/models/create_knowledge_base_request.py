# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .knowledge_base_document import KnowledgeBaseDocument


@model
class CreateKnowledgeBaseRequest(Model):
    documents: list[KnowledgeBaseDocument] = Field(codec=Array(Ref("KnowledgeBaseDocument")))
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
