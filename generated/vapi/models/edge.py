# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, STRING, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .ai_edge_condition import AIEdgeCondition


@model
class Edge(Model):
    from_: str = Field("from", STRING)
    to: str = Field(codec=STRING)
    condition: AIEdgeCondition | None | Unset = Field(codec=Ref("AIEdgeCondition"), default=UNSET)
    metadata: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
