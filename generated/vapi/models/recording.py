# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .mono import Mono


@model
class Recording(Model):
    mono: Mono | None | Unset = Field(codec=Ref("Mono"), default=UNSET)
    stereo_url: str | None | Unset = Field("stereoUrl", STRING, default=UNSET)
    video_recording_start_delay_seconds: float | None | Unset = Field(
        "videoRecordingStartDelaySeconds", NUMBER, default=UNSET
    )
    video_url: str | None | Unset = Field("videoUrl", STRING, default=UNSET)
