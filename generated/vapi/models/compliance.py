# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .recording_consent import RecordingConsent


@model
class Compliance(Model):
    recording_consent: RecordingConsent | None | Unset = Field(
        "recordingConsent", Ref("RecordingConsent"), default=UNSET
    )
