# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .transport_configuration_twilio_recording_channels import TransportConfigurationTwilioRecordingChannels


@model
class TransportConfigurationTwilio(Model):
    provider: Literal["twilio"] = Field(codec=Const("twilio"), default="twilio")
    record: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    recording_channels: TransportConfigurationTwilioRecordingChannels | str | None | Unset = Field(
        "recordingChannels", Enum("TransportConfigurationTwilioRecordingChannels"), default=UNSET
    )
    timeout: float | None | Unset = Field(codec=NUMBER, default=UNSET)
