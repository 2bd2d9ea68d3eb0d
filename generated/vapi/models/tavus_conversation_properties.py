# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, NUMBER, STRING
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class TavusConversationProperties(Model):
    apply_greenscreen: bool | None | Unset = Field("applyGreenscreen", BOOLEAN, default=UNSET)
    aws_assume_role_arn: str | None | Unset = Field("awsAssumeRoleArn", STRING, default=UNSET)
    enable_recording: bool | None | Unset = Field("enableRecording", BOOLEAN, default=UNSET)
    enable_transcription: bool | None | Unset = Field("enableTranscription", BOOLEAN, default=UNSET)
    language: str | None | Unset = Field(codec=STRING, default=UNSET)
    max_call_duration: float | None | Unset = Field("maxCallDuration", NUMBER, default=UNSET)
    participant_absent_timeout: float | None | Unset = Field("participantAbsentTimeout", NUMBER, default=UNSET)
    participant_left_timeout: float | None | Unset = Field("participantLeftTimeout", NUMBER, default=UNSET)
    recording_s3_bucket_name: str | None | Unset = Field("recordingS3BucketName", STRING, default=UNSET)
    recording_s3_bucket_region: str | None | Unset = Field("recordingS3BucketRegion", STRING, default=UNSET)
