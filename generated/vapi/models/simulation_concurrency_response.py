# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, DATETIME, NUMBER, STRING
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    import datetime


@model
class SimulationConcurrencyResponse(Model):
    active_simulations: float = Field("activeSimulations", NUMBER)
    available_to_start: float = Field("availableToStart", NUMBER)
    concurrency_limit: float = Field("concurrencyLimit", NUMBER)
    created_at: datetime.datetime | None = Field("createdAt", DATETIME)
    is_default: bool = Field("isDefault", BOOLEAN)
    org_id: str = Field("orgId", STRING)
    updated_at: datetime.datetime | None = Field("updatedAt", DATETIME)
