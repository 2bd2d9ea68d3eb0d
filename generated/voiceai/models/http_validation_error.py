# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .validation_error import ValidationError


@model
class HTTPValidationError(Model):
    detail: list[ValidationError] | None | Unset = Field(codec=Array(Ref("ValidationError")), default=UNSET)
