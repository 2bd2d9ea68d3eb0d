# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .tts_params import TTSParams


@model
class RuntimeAgentConfigOverrides(Model):
    """
    Attributes:
        tts_params: How the voice sounds in this call.
    """

    tts_params: TTSParams | None | Unset = Field(codec=Ref("TTSParams"), default=UNSET)
