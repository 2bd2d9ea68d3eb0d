# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class BoardItemPosition(Model):
    x: float = Field(codec=NUMBER)
    y: float = Field(codec=NUMBER)
