# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, DATETIME, NUMBER, STRING, Array, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .assistant_activation import AssistantActivation
    from .node_artifact import NodeArtifact
    from .open_ai_message import OpenAIMessage
    from .performance_metrics import PerformanceMetrics
    from .recording import Recording
    from .skipped_structured_output import SkippedStructuredOutput
    from .transcript_message import TranscriptMessage
    from .transfer_artifact import TransferArtifact


@model
class Artifact(Model):
    assistant_activations: list[AssistantActivation] | None | Unset = Field(
        "assistantActivations", Array(Ref("AssistantActivation")), default=UNSET
    )
    log_url: str | None | Unset = Field("logUrl", STRING, default=UNSET)
    messages: list[TranscriptMessage] | None | Unset = Field(codec=Array(Ref("TranscriptMessage")), default=UNSET)
    messages_open_ai_formatted: list[OpenAIMessage] | None | Unset = Field(
        "messagesOpenAIFormatted", Array(Ref("OpenAIMessage")), default=UNSET
    )
    nodes: list[NodeArtifact] | None | Unset = Field(codec=Array(Ref("NodeArtifact")), default=UNSET)
    pcap_url: str | None | Unset = Field("pcapUrl", STRING, default=UNSET)
    performance_metrics: PerformanceMetrics | None | Unset = Field(
        "performanceMetrics", Ref("PerformanceMetrics"), default=UNSET
    )
    presigned_assistant_url: str | None | Unset = Field("presignedAssistantUrl", STRING, default=UNSET)
    presigned_customer_url: str | None | Unset = Field("presignedCustomerUrl", STRING, default=UNSET)
    presigned_log_url: str | None | Unset = Field("presignedLogUrl", STRING, default=UNSET)
    presigned_mono_url: str | None | Unset = Field("presignedMonoUrl", STRING, default=UNSET)
    presigned_pcap_url: str | None | Unset = Field("presignedPcapUrl", STRING, default=UNSET)
    presigned_stereo_url: str | None | Unset = Field("presignedStereoUrl", STRING, default=UNSET)
    presigned_urls_expires_at: str | None | Unset = Field("presignedUrlsExpiresAt", STRING, default=UNSET)
    presigned_video_url: str | None | Unset = Field("presignedVideoUrl", STRING, default=UNSET)
    recording: Recording | None | Unset = Field(codec=Ref("Recording"), default=UNSET)
    recording_url: str | None | Unset = Field("recordingUrl", STRING, default=UNSET)
    scorecards: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    skipped_structured_outputs: dict[str, SkippedStructuredOutput] | None | Unset = Field(
        "skippedStructuredOutputs", Map(Ref("SkippedStructuredOutput")), default=UNSET
    )
    stereo_recording_url: str | None | Unset = Field("stereoRecordingUrl", STRING, default=UNSET)
    structured_outputs: dict[str, Any] | None | Unset = Field("structuredOutputs", Map(ANY), default=UNSET)
    structured_outputs_last_updated_at: datetime.datetime | None | Unset = Field(
        "structuredOutputsLastUpdatedAt", DATETIME, default=UNSET
    )
    transcript: str | None | Unset = Field(codec=STRING, default=UNSET)
    transfers: list[TransferArtifact] | None | Unset = Field(codec=Array(Ref("TransferArtifact")), default=UNSET)
    variable_values: dict[str, Any] | None | Unset = Field("variableValues", Map(ANY), default=UNSET)
    video_recording_start_delay_seconds: float | None | Unset = Field(
        "videoRecordingStartDelaySeconds", NUMBER, default=UNSET
    )
    video_recording_url: str | None | Unset = Field("videoRecordingUrl", STRING, default=UNSET)
