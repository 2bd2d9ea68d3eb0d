# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import NUMBER, STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .analysis_plan import AnalysisPlan
    from .artifact_plan import ArtifactPlan
    from .assistant_background_sound import AssistantBackgroundSound
    from .assistant_credentials_item import AssistantCredentialsItem
    from .assistant_transcriber import AssistantTranscriber
    from .assistant_voice import AssistantVoice
    from .assistant_voicemail_detection import AssistantVoicemailDetection
    from .background_speech_denoising_plan import BackgroundSpeechDenoisingPlan
    from .compliance_plan import CompliancePlan
    from .conversation_node_model import ConversationNodeModel
    from .create_workflow_dto_hooks_item import CreateWorkflowDTOHooksItem
    from .create_workflow_dto_nodes_item import CreateWorkflowDTONodesItem
    from .edge import Edge
    from .keypad_input_plan import KeypadInputPlan
    from .langfuse_observability_plan import LangfuseObservabilityPlan
    from .monitor_plan import MonitorPlan
    from .server import Server
    from .start_speaking_plan import StartSpeakingPlan
    from .stop_speaking_plan import StopSpeakingPlan


@model
class WorkflowUserEditable(Model):
    edges: list[Edge] = Field(codec=Array(Ref("Edge")))
    name: str = Field(codec=STRING)
    nodes: list[CreateWorkflowDTONodesItem] = Field(codec=Array(Ref("CreateWorkflowDTONodesItem")))
    analysis_plan: AnalysisPlan | None | Unset = Field("analysisPlan", Ref("AnalysisPlan"), default=UNSET)
    artifact_plan: ArtifactPlan | None | Unset = Field("artifactPlan", Ref("ArtifactPlan"), default=UNSET)
    background_sound: AssistantBackgroundSound | str | str | None | Unset = Field("backgroundSound", default=UNSET)
    background_speech_denoising_plan: BackgroundSpeechDenoisingPlan | None | Unset = Field(
        "backgroundSpeechDenoisingPlan", Ref("BackgroundSpeechDenoisingPlan"), default=UNSET
    )
    compliance_plan: CompliancePlan | None | Unset = Field("compliancePlan", Ref("CompliancePlan"), default=UNSET)
    credential_ids: list[str] | None | Unset = Field("credentialIds", Array(STRING), default=UNSET)
    credentials: list[AssistantCredentialsItem] | None | Unset = Field(
        codec=Array(Ref("AssistantCredentialsItem")), default=UNSET
    )
    global_prompt: str | None | Unset = Field("globalPrompt", STRING, default=UNSET)
    hooks: list[CreateWorkflowDTOHooksItem] | None | Unset = Field(
        codec=Array(Ref("CreateWorkflowDTOHooksItem")), default=UNSET
    )
    keypad_input_plan: KeypadInputPlan | None | Unset = Field("keypadInputPlan", Ref("KeypadInputPlan"), default=UNSET)
    max_duration_seconds: float | None | Unset = Field("maxDurationSeconds", NUMBER, default=UNSET)
    model: ConversationNodeModel | None | Unset = Field(codec=Ref("ConversationNodeModel"), default=UNSET)
    monitor_plan: MonitorPlan | None | Unset = Field("monitorPlan", Ref("MonitorPlan"), default=UNSET)
    observability_plan: LangfuseObservabilityPlan | None | Unset = Field(
        "observabilityPlan", Ref("LangfuseObservabilityPlan"), default=UNSET
    )
    server: Server | None | Unset = Field(codec=Ref("Server"), default=UNSET)
    start_speaking_plan: StartSpeakingPlan | None | Unset = Field(
        "startSpeakingPlan", Ref("StartSpeakingPlan"), default=UNSET
    )
    stop_speaking_plan: StopSpeakingPlan | None | Unset = Field(
        "stopSpeakingPlan", Ref("StopSpeakingPlan"), default=UNSET
    )
    transcriber: AssistantTranscriber | None | Unset = Field(codec=Ref("AssistantTranscriber"), default=UNSET)
    voice: AssistantVoice | None | Unset = Field(codec=Ref("AssistantVoice"), default=UNSET)
    voicemail_detection: AssistantVoicemailDetection | None | Unset = Field(
        "voicemailDetection", Ref("AssistantVoicemailDetection"), default=UNSET
    )
    voicemail_message: str | None | Unset = Field("voicemailMessage", STRING, default=UNSET)
