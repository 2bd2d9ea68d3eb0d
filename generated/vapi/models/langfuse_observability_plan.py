# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, NUMBER, STRING, Array, Const, Map
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class LangfuseObservabilityPlan(Model):
    provider: Literal["langfuse"] = Field(codec=Const("langfuse"), default="langfuse")
    tags: list[str] = Field(codec=Array(STRING))
    metadata: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    prompt_name: str | None | Unset = Field("promptName", STRING, default=UNSET)
    prompt_version: float | None | Unset = Field("promptVersion", NUMBER, default=UNSET)
    trace_name: str | None | Unset = Field("traceName", STRING, default=UNSET)
