# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class CampaignContactCounters(Model):
    completed: float = Field(codec=NUMBER)
    dispatched: float = Field(codec=NUMBER)
    failed: float = Field(codec=NUMBER)
    pending: float = Field(codec=NUMBER)
    predial_failed: float = Field("predialFailed", NUMBER)
    skipped: float = Field(codec=NUMBER)
