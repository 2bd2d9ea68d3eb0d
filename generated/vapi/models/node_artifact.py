# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, STRING, Array, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .transcript_message import TranscriptMessage


@model
class NodeArtifact(Model):
    messages: list[TranscriptMessage] | None | Unset = Field(codec=Array(Ref("TranscriptMessage")), default=UNSET)
    node_name: str | None | Unset = Field("nodeName", STRING, default=UNSET)
    variable_values: dict[str, Any] | None | Unset = Field("variableValues", Map(ANY), default=UNSET)
