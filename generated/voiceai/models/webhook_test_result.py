# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, INTEGER, STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class WebhookTestResult(Model):
    attempts: int = Field(codec=INTEGER)
    success: bool = Field(codec=BOOLEAN)
    url: str = Field(codec=STRING)
    error: str | None | Unset = Field(codec=STRING, default=UNSET)
    status_code: int | None | Unset = Field(codec=INTEGER, default=UNSET)
