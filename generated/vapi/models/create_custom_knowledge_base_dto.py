# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .server import Server


@model
class CreateCustomKnowledgeBaseDTO(Model):
    provider: Literal["custom-knowledge-base"] = Field(
        codec=Const("custom-knowledge-base"), default="custom-knowledge-base"
    )
    server: Server = Field(codec=Ref("Server"))
