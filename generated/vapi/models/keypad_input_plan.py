# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, NUMBER, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .keypad_input_plan_delimiters import KeypadInputPlanDelimiters


@model
class KeypadInputPlan(Model):
    delimiters: KeypadInputPlanDelimiters | str | None | Unset = Field(
        codec=Enum("KeypadInputPlanDelimiters"), default=UNSET
    )
    enabled: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    timeout_seconds: float | None | Unset = Field("timeoutSeconds", NUMBER, default=UNSET)
