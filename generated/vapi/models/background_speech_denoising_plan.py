# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .fourier_denoising_plan import FourierDenoisingPlan
    from .smart_denoising_plan import SmartDenoisingPlan


@model
class BackgroundSpeechDenoisingPlan(Model):
    fourier_denoising_plan: FourierDenoisingPlan | None | Unset = Field(
        "fourierDenoisingPlan", Ref("FourierDenoisingPlan"), default=UNSET
    )
    smart_denoising_plan: SmartDenoisingPlan | None | Unset = Field(
        "smartDenoisingPlan", Ref("SmartDenoisingPlan"), default=UNSET
    )
