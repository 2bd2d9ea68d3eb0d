# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .custom_message import CustomMessage
    from .knowledge_base_response_document import KnowledgeBaseResponseDocument


@model
class ServerMessageResponseKnowledgeBaseRequest(Model):
    documents: list[KnowledgeBaseResponseDocument] | None | Unset = Field(
        codec=Array(Ref("KnowledgeBaseResponseDocument")), default=UNSET
    )
    message: CustomMessage | None | Unset = Field(codec=Ref("CustomMessage"), default=UNSET)
