# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .server_message_assistant_request import ServerMessageAssistantRequest
    from .server_message_assistant_speech import ServerMessageAssistantSpeech
    from .server_message_call_artifact_upload import ServerMessageCallArtifactUpload
    from .server_message_call_delete_failed import ServerMessageCallDeleteFailed
    from .server_message_call_deleted import ServerMessageCallDeleted
    from .server_message_call_endpointing_request import ServerMessageCallEndpointingRequest
    from .server_message_campaign_predial import ServerMessageCampaignPredial
    from .server_message_chat_created import ServerMessageChatCreated
    from .server_message_chat_deleted import ServerMessageChatDeleted
    from .server_message_conversation_update import ServerMessageConversationUpdate
    from .server_message_end_of_call_report import ServerMessageEndOfCallReport
    from .server_message_handoff_destination_request import ServerMessageHandoffDestinationRequest
    from .server_message_hang import ServerMessageHang
    from .server_message_knowledge_base_request import ServerMessageKnowledgeBaseRequest
    from .server_message_language_change_detected import ServerMessageLanguageChangeDetected
    from .server_message_model_output import ServerMessageModelOutput
    from .server_message_phone_call_control import ServerMessagePhoneCallControl
    from .server_message_session_created import ServerMessageSessionCreated
    from .server_message_session_deleted import ServerMessageSessionDeleted
    from .server_message_session_updated import ServerMessageSessionUpdated
    from .server_message_speech_update import ServerMessageSpeechUpdate
    from .server_message_status_update import ServerMessageStatusUpdate
    from .server_message_tool_calls import ServerMessageToolCalls
    from .server_message_transcript import ServerMessageTranscript
    from .server_message_transfer_destination_request import ServerMessageTransferDestinationRequest
    from .server_message_transfer_update import ServerMessageTransferUpdate
    from .server_message_user_interrupted import ServerMessageUserInterrupted
    from .server_message_voice_input import ServerMessageVoiceInput
    from .server_message_voice_request import ServerMessageVoiceRequest

    AnyServerMessage: TypeAlias = (
        ServerMessageAssistantRequest
        | ServerMessageConversationUpdate
        | ServerMessageEndOfCallReport
        | ServerMessageHandoffDestinationRequest
        | ServerMessageHang
        | ServerMessageKnowledgeBaseRequest
        | ServerMessageModelOutput
        | ServerMessagePhoneCallControl
        | ServerMessageSpeechUpdate
        | ServerMessageStatusUpdate
        | ServerMessageToolCalls
        | ServerMessageTransferDestinationRequest
        | ServerMessageTransferUpdate
        | ServerMessageTranscript
        | ServerMessageUserInterrupted
        | ServerMessageLanguageChangeDetected
        | ServerMessageVoiceInput
        | ServerMessageAssistantSpeech
        | ServerMessageVoiceRequest
        | ServerMessageCallEndpointingRequest
        | ServerMessageChatCreated
        | ServerMessageChatDeleted
        | ServerMessageSessionCreated
        | ServerMessageSessionUpdated
        | ServerMessageSessionDeleted
        | ServerMessageCallDeleted
        | ServerMessageCallDeleteFailed
        | ServerMessageCallArtifactUpload
        | ServerMessageCampaignPredial
        | dict[str, Any]
    )
else:
    AnyServerMessage = Union(
        Ref("ServerMessageAssistantRequest"),
        Ref("ServerMessageConversationUpdate"),
        Ref("ServerMessageEndOfCallReport"),
        Ref("ServerMessageHandoffDestinationRequest"),
        Ref("ServerMessageHang"),
        Ref("ServerMessageKnowledgeBaseRequest"),
        Ref("ServerMessageModelOutput"),
        Ref("ServerMessagePhoneCallControl"),
        Ref("ServerMessageSpeechUpdate"),
        Ref("ServerMessageStatusUpdate"),
        Ref("ServerMessageToolCalls"),
        Ref("ServerMessageTransferDestinationRequest"),
        Ref("ServerMessageTransferUpdate"),
        Ref("ServerMessageTranscript"),
        Ref("ServerMessageUserInterrupted"),
        Ref("ServerMessageLanguageChangeDetected"),
        Ref("ServerMessageVoiceInput"),
        Ref("ServerMessageAssistantSpeech"),
        Ref("ServerMessageVoiceRequest"),
        Ref("ServerMessageCallEndpointingRequest"),
        Ref("ServerMessageChatCreated"),
        Ref("ServerMessageChatDeleted"),
        Ref("ServerMessageSessionCreated"),
        Ref("ServerMessageSessionUpdated"),
        Ref("ServerMessageSessionDeleted"),
        Ref("ServerMessageCallDeleted"),
        Ref("ServerMessageCallDeleteFailed"),
        Ref("ServerMessageCallArtifactUpload"),
        Ref("ServerMessageCampaignPredial"),
        tag="type",
        values={
            "assistant-request": ("ServerMessageAssistantRequest",),
            "conversation-update": ("ServerMessageConversationUpdate",),
            "end-of-call-report": ("ServerMessageEndOfCallReport",),
            "handoff-destination-request": ("ServerMessageHandoffDestinationRequest",),
            "hang": ("ServerMessageHang",),
            "knowledge-base-request": ("ServerMessageKnowledgeBaseRequest",),
            "model-output": ("ServerMessageModelOutput",),
            "phone-call-control": ("ServerMessagePhoneCallControl",),
            "speech-update": ("ServerMessageSpeechUpdate",),
            "status-update": ("ServerMessageStatusUpdate",),
            "tool-calls": ("ServerMessageToolCalls",),
            "transfer-destination-request": ("ServerMessageTransferDestinationRequest",),
            "transfer-update": ("ServerMessageTransferUpdate",),
            "transcript": ("ServerMessageTranscript",),
            'transcript[transcriptType="final"]': ("ServerMessageTranscript",),
            "user-interrupted": ("ServerMessageUserInterrupted",),
            "language-change-detected": ("ServerMessageLanguageChangeDetected",),
            "voice-input": ("ServerMessageVoiceInput",),
            "assistant.speechStarted": ("ServerMessageAssistantSpeech",),
            "voice-request": ("ServerMessageVoiceRequest",),
            "call.endpointing.request": ("ServerMessageCallEndpointingRequest",),
            "chat.created": ("ServerMessageChatCreated",),
            "chat.deleted": ("ServerMessageChatDeleted",),
            "session.created": ("ServerMessageSessionCreated",),
            "session.updated": ("ServerMessageSessionUpdated",),
            "session.deleted": ("ServerMessageSessionDeleted",),
            "call.deleted": ("ServerMessageCallDeleted",),
            "call.delete.failed": ("ServerMessageCallDeleteFailed",),
            "call.artifact.upload": ("ServerMessageCallArtifactUpload",),
            "campaign.predial": ("ServerMessageCampaignPredial",),
        },
        stated=False,
    )
