# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .skipped_structured_output import SkippedStructuredOutput


@model
class StructuredOutputControllerRunResponse200Branch1(Model):
    skipped: dict[str, SkippedStructuredOutput] | None | Unset = Field(
        codec=Map(Ref("SkippedStructuredOutput")), default=UNSET
    )
    __extras__ = Ref("StructuredOutputRunResult")
