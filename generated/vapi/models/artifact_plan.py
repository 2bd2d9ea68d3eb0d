# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .artifact_plan_recording_format import ArtifactPlanRecordingFormat
    from .create_scorecard_dto import CreateScorecardDTO
    from .create_structured_output_dto import CreateStructuredOutputDTO
    from .transcript_plan import TranscriptPlan


@model
class ArtifactPlan(Model):
    """
    Attributes:
        recording_enabled: Whether the call is recorded.
    """

    full_message_history_enabled: bool | None | Unset = Field("fullMessageHistoryEnabled", BOOLEAN, default=UNSET)
    logging_enabled: bool | None | Unset = Field("loggingEnabled", BOOLEAN, default=UNSET)
    logging_path: str | None | Unset = Field("loggingPath", STRING, default=UNSET)
    logging_use_custom_storage_enabled: bool | None | Unset = Field(
        "loggingUseCustomStorageEnabled", BOOLEAN, default=UNSET
    )
    pcap_enabled: bool | None | Unset = Field("pcapEnabled", BOOLEAN, default=UNSET)
    pcap_s3_path_prefix: str | None | Unset = Field("pcapS3PathPrefix", STRING, default=UNSET)
    pcap_use_custom_storage_enabled: bool | None | Unset = Field("pcapUseCustomStorageEnabled", BOOLEAN, default=UNSET)
    recording_enabled: bool | None | Unset = Field("recordingEnabled", BOOLEAN, default=UNSET)
    recording_format: ArtifactPlanRecordingFormat | str | None | Unset = Field(
        "recordingFormat", Enum("ArtifactPlanRecordingFormat"), default=UNSET
    )
    recording_path: str | None | Unset = Field("recordingPath", STRING, default=UNSET)
    recording_use_custom_storage_enabled: bool | None | Unset = Field(
        "recordingUseCustomStorageEnabled", BOOLEAN, default=UNSET
    )
    scorecard_ids: list[str] | None | Unset = Field("scorecardIds", Array(STRING), default=UNSET)
    scorecards: list[CreateScorecardDTO] | None | Unset = Field(codec=Array(Ref("CreateScorecardDTO")), default=UNSET)
    structured_output_ids: list[str] | None | Unset = Field("structuredOutputIds", Array(STRING), default=UNSET)
    structured_outputs: list[CreateStructuredOutputDTO] | None | Unset = Field(
        "structuredOutputs", Array(Ref("CreateStructuredOutputDTO")), default=UNSET
    )
    transcript_plan: TranscriptPlan | None | Unset = Field("transcriptPlan", Ref("TranscriptPlan"), default=UNSET)
    video_recording_enabled: bool | None | Unset = Field("videoRecordingEnabled", BOOLEAN, default=UNSET)
