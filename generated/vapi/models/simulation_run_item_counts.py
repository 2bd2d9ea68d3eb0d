# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class SimulationRunItemCounts(Model):
    canceled: float = Field(codec=NUMBER)
    failed: float = Field(codec=NUMBER)
    passed: float = Field(codec=NUMBER)
    queued: float = Field(codec=NUMBER)
    running: float = Field(codec=NUMBER)
    total: float = Field(codec=NUMBER)
    distinct_simulation_failed: float | None | Unset = Field("distinctSimulationFailed", NUMBER, default=UNSET)
    distinct_simulation_total: float | None | Unset = Field("distinctSimulationTotal", NUMBER, default=UNSET)
