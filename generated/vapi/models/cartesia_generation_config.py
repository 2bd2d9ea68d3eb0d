# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .cartesia_generation_config_experimental import CartesiaGenerationConfigExperimental


@model
class CartesiaGenerationConfig(Model):
    experimental: CartesiaGenerationConfigExperimental | None | Unset = Field(
        codec=Ref("CartesiaGenerationConfigExperimental"), default=UNSET
    )
    speed: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    volume: float | None | Unset = Field(codec=NUMBER, default=UNSET)
