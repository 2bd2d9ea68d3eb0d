# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset


@model
class Simulation(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    personality_id: str = Field("personalityId", STRING)
    scenario_id: str = Field("scenarioId", STRING)
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    path: str | None | Unset = Field(codec=STRING, default=UNSET)
