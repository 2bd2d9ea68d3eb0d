# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .client_message_assistant_speech import ClientMessageAssistantSpeech
    from .client_message_assistant_started import ClientMessageAssistantStarted
    from .client_message_call_delete_failed import ClientMessageCallDeleteFailed
    from .client_message_call_deleted import ClientMessageCallDeleted
    from .client_message_chat_created import ClientMessageChatCreated
    from .client_message_chat_deleted import ClientMessageChatDeleted
    from .client_message_conversation_update import ClientMessageConversationUpdate
    from .client_message_hang import ClientMessageHang
    from .client_message_language_change_detected import ClientMessageLanguageChangeDetected
    from .client_message_metadata import ClientMessageMetadata
    from .client_message_model_output import ClientMessageModelOutput
    from .client_message_session_created import ClientMessageSessionCreated
    from .client_message_session_deleted import ClientMessageSessionDeleted
    from .client_message_session_updated import ClientMessageSessionUpdated
    from .client_message_speech_update import ClientMessageSpeechUpdate
    from .client_message_tool_calls import ClientMessageToolCalls
    from .client_message_tool_calls_result import ClientMessageToolCallsResult
    from .client_message_transcript import ClientMessageTranscript
    from .client_message_transfer_update import ClientMessageTransferUpdate
    from .client_message_user_interrupted import ClientMessageUserInterrupted
    from .client_message_voice_input import ClientMessageVoiceInput
    from .client_message_workflow_node_started import ClientMessageWorkflowNodeStarted

    ClientMessageMessage: TypeAlias = (
        ClientMessageWorkflowNodeStarted
        | ClientMessageAssistantStarted
        | ClientMessageConversationUpdate
        | ClientMessageHang
        | ClientMessageMetadata
        | ClientMessageModelOutput
        | ClientMessageSpeechUpdate
        | ClientMessageTranscript
        | ClientMessageToolCalls
        | ClientMessageToolCallsResult
        | ClientMessageTransferUpdate
        | ClientMessageUserInterrupted
        | ClientMessageLanguageChangeDetected
        | ClientMessageVoiceInput
        | ClientMessageAssistantSpeech
        | ClientMessageChatCreated
        | ClientMessageChatDeleted
        | ClientMessageSessionCreated
        | ClientMessageSessionUpdated
        | ClientMessageSessionDeleted
        | ClientMessageCallDeleted
        | ClientMessageCallDeleteFailed
        | dict[str, Any]
    )
else:
    ClientMessageMessage = Union(
        Ref("ClientMessageWorkflowNodeStarted"),
        Ref("ClientMessageAssistantStarted"),
        Ref("ClientMessageConversationUpdate"),
        Ref("ClientMessageHang"),
        Ref("ClientMessageMetadata"),
        Ref("ClientMessageModelOutput"),
        Ref("ClientMessageSpeechUpdate"),
        Ref("ClientMessageTranscript"),
        Ref("ClientMessageToolCalls"),
        Ref("ClientMessageToolCallsResult"),
        Ref("ClientMessageTransferUpdate"),
        Ref("ClientMessageUserInterrupted"),
        Ref("ClientMessageLanguageChangeDetected"),
        Ref("ClientMessageVoiceInput"),
        Ref("ClientMessageAssistantSpeech"),
        Ref("ClientMessageChatCreated"),
        Ref("ClientMessageChatDeleted"),
        Ref("ClientMessageSessionCreated"),
        Ref("ClientMessageSessionUpdated"),
        Ref("ClientMessageSessionDeleted"),
        Ref("ClientMessageCallDeleted"),
        Ref("ClientMessageCallDeleteFailed"),
        tag="type",
        values={
            "workflow.node.started": ("ClientMessageWorkflowNodeStarted",),
            "assistant.started": ("ClientMessageAssistantStarted",),
            "conversation-update": ("ClientMessageConversationUpdate",),
            "hang": ("ClientMessageHang",),
            "metadata": ("ClientMessageMetadata",),
            "model-output": ("ClientMessageModelOutput",),
            "speech-update": ("ClientMessageSpeechUpdate",),
            "transcript": ("ClientMessageTranscript",),
            'transcript[transcriptType="final"]': ("ClientMessageTranscript",),
            "tool-calls": ("ClientMessageToolCalls",),
            "tool-calls-result": ("ClientMessageToolCallsResult",),
            "transfer-update": ("ClientMessageTransferUpdate",),
            "user-interrupted": ("ClientMessageUserInterrupted",),
            "language-change-detected": ("ClientMessageLanguageChangeDetected",),
            "voice-input": ("ClientMessageVoiceInput",),
            "assistant.speechStarted": ("ClientMessageAssistantSpeech",),
            "chat.created": ("ClientMessageChatCreated",),
            "chat.deleted": ("ClientMessageChatDeleted",),
            "session.created": ("ClientMessageSessionCreated",),
            "session.updated": ("ClientMessageSessionUpdated",),
            "session.deleted": ("ClientMessageSessionDeleted",),
            "call.deleted": ("ClientMessageCallDeleted",),
            "call.delete.failed": ("ClientMessageCallDeleteFailed",),
        },
        stated=False,
    )
