# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .security_filter_base import SecurityFilterBase
    from .security_filter_plan_mode import SecurityFilterPlanMode


@model
class SecurityFilterPlan(Model):
    enabled: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    filters: list[SecurityFilterBase] | None | Unset = Field(codec=Array(Ref("SecurityFilterBase")), default=UNSET)
    mode: SecurityFilterPlanMode | str | None | Unset = Field(codec=Enum("SecurityFilterPlanMode"), default=UNSET)
    replacement_text: str | None | Unset = Field("replacementText", STRING, default=UNSET)
