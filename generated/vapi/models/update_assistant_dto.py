# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, BOOLEAN, NUMBER, STRING, Array, Enum, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .analysis_plan import AnalysisPlan
    from .artifact_plan import ArtifactPlan
    from .assistant_background_sound import AssistantBackgroundSound
    from .assistant_client_messages_item import AssistantClientMessagesItem
    from .assistant_credentials_item import AssistantCredentialsItem
    from .assistant_first_message_mode import AssistantFirstMessageMode
    from .assistant_hooks_item import AssistantHooksItem
    from .assistant_model import AssistantModel
    from .assistant_server_messages_item import AssistantServerMessagesItem
    from .assistant_transcriber import AssistantTranscriber
    from .assistant_voice import AssistantVoice
    from .assistant_voicemail_detection import AssistantVoicemailDetection
    from .background_speech_denoising_plan import BackgroundSpeechDenoisingPlan
    from .compliance_plan import CompliancePlan
    from .keypad_input_plan import KeypadInputPlan
    from .langfuse_observability_plan import LangfuseObservabilityPlan
    from .monitor_plan import MonitorPlan
    from .server import Server
    from .start_speaking_plan import StartSpeakingPlan
    from .stop_speaking_plan import StopSpeakingPlan
    from .transport_configuration_twilio import TransportConfigurationTwilio


@model
class UpdateAssistantDTO(Model):
    analysis_plan: AnalysisPlan | None | Unset = Field("analysisPlan", Ref("AnalysisPlan"), default=UNSET)
    artifact_plan: ArtifactPlan | None | Unset = Field("artifactPlan", Ref("ArtifactPlan"), default=UNSET)
    background_sound: AssistantBackgroundSound | str | str | None | Unset = Field("backgroundSound", default=UNSET)
    background_speech_denoising_plan: BackgroundSpeechDenoisingPlan | None | Unset = Field(
        "backgroundSpeechDenoisingPlan", Ref("BackgroundSpeechDenoisingPlan"), default=UNSET
    )
    client_messages: list[AssistantClientMessagesItem | str] | None | Unset = Field(
        "clientMessages", Array(Enum("AssistantClientMessagesItem")), default=UNSET
    )
    compliance_plan: CompliancePlan | None | Unset = Field("compliancePlan", Ref("CompliancePlan"), default=UNSET)
    credential_ids: list[str] | None | Unset = Field("credentialIds", Array(STRING), default=UNSET)
    credentials: list[AssistantCredentialsItem] | None | Unset = Field(
        codec=Array(Ref("AssistantCredentialsItem")), default=UNSET
    )
    end_call_message: str | None | Unset = Field("endCallMessage", STRING, default=UNSET)
    end_call_phrases: list[str] | None | Unset = Field("endCallPhrases", Array(STRING), default=UNSET)
    first_message: str | None | Unset = Field("firstMessage", STRING, default=UNSET)
    first_message_interruptions_enabled: bool | None | Unset = Field(
        "firstMessageInterruptionsEnabled", BOOLEAN, default=UNSET
    )
    first_message_mode: AssistantFirstMessageMode | str | None | Unset = Field(
        "firstMessageMode", Enum("AssistantFirstMessageMode"), default=UNSET
    )
    hooks: list[AssistantHooksItem] | None | Unset = Field(codec=Array(Ref("AssistantHooksItem")), default=UNSET)
    keypad_input_plan: KeypadInputPlan | None | Unset = Field("keypadInputPlan", Ref("KeypadInputPlan"), default=UNSET)
    max_duration_seconds: float | None | Unset = Field("maxDurationSeconds", NUMBER, default=UNSET)
    metadata: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    model: AssistantModel | None | Unset = Field(codec=Ref("AssistantModel"), default=UNSET)
    model_output_in_messages_enabled: bool | None | Unset = Field(
        "modelOutputInMessagesEnabled", BOOLEAN, default=UNSET
    )
    monitor_plan: MonitorPlan | None | Unset = Field("monitorPlan", Ref("MonitorPlan"), default=UNSET)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    observability_plan: LangfuseObservabilityPlan | None | Unset = Field(
        "observabilityPlan", Ref("LangfuseObservabilityPlan"), default=UNSET
    )
    server: Server | None | Unset = Field(codec=Ref("Server"), default=UNSET)
    server_messages: list[AssistantServerMessagesItem | str] | None | Unset = Field(
        "serverMessages", Array(Enum("AssistantServerMessagesItem")), default=UNSET
    )
    start_speaking_plan: StartSpeakingPlan | None | Unset = Field(
        "startSpeakingPlan", Ref("StartSpeakingPlan"), default=UNSET
    )
    stop_speaking_plan: StopSpeakingPlan | None | Unset = Field(
        "stopSpeakingPlan", Ref("StopSpeakingPlan"), default=UNSET
    )
    transcriber: AssistantTranscriber | None | Unset = Field(codec=Ref("AssistantTranscriber"), default=UNSET)
    transport_configurations: list[TransportConfigurationTwilio] | None | Unset = Field(
        "transportConfigurations", Array(Ref("TransportConfigurationTwilio")), default=UNSET
    )
    voice: AssistantVoice | None | Unset = Field(codec=Ref("AssistantVoice"), default=UNSET)
    voicemail_detection: AssistantVoicemailDetection | None | Unset = Field(
        "voicemailDetection", Ref("AssistantVoicemailDetection"), default=UNSET
    )
    voicemail_message: str | None | Unset = Field("voicemailMessage", STRING, default=UNSET)
