# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class MakeToolMetadata(Model):
    scenario_id: float | None | Unset = Field("scenarioId", NUMBER, default=UNSET)
    trigger_hook_id: float | None | Unset = Field("triggerHookId", NUMBER, default=UNSET)
