# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .structured_output_conditions_item import StructuredOutputConditionsItem


@model
class SkippedStructuredOutput(Model):
    name: str = Field(codec=STRING)
    unmet_condition: StructuredOutputConditionsItem = Field("unmetCondition", Ref("StructuredOutputConditionsItem"))
