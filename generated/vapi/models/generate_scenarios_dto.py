# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class GenerateScenariosDTO(Model):
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    squad_id: str | None | Unset = Field("squadId", STRING, default=UNSET)
