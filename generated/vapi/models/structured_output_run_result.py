# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .compliance_override import ComplianceOverride


@model
class StructuredOutputRunResult(Model):
    name: str = Field(codec=STRING)
    result: str | float | bool | dict[str, Any] | list[Any] | None = Field()
    compliance_plan: ComplianceOverride | None | Unset = Field(
        "compliancePlan", Ref("ComplianceOverride"), default=UNSET
    )
