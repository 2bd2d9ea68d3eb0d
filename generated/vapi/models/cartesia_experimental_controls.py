# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .cartesia_experimental_controls_emotion import CartesiaExperimentalControlsEmotion
    from .cartesia_experimental_controls_speed import CartesiaExperimentalControlsSpeed


@model
class CartesiaExperimentalControls(Model):
    emotion: CartesiaExperimentalControlsEmotion | str | None | Unset = Field(
        codec=Enum("CartesiaExperimentalControlsEmotion"), default=UNSET
    )
    speed: CartesiaExperimentalControlsSpeed | str | float | None | Unset = Field(default=UNSET)
