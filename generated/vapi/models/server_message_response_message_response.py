# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .server_message_response_assistant_request import ServerMessageResponseAssistantRequest
    from .server_message_response_call_endpointing_request import ServerMessageResponseCallEndpointingRequest
    from .server_message_response_campaign_predial import ServerMessageResponseCampaignPredial
    from .server_message_response_handoff_destination_request import ServerMessageResponseHandoffDestinationRequest
    from .server_message_response_knowledge_base_request import ServerMessageResponseKnowledgeBaseRequest
    from .server_message_response_tool_calls import ServerMessageResponseToolCalls
    from .server_message_response_transfer_destination_request import ServerMessageResponseTransferDestinationRequest
    from .server_message_response_voice_request import ServerMessageResponseVoiceRequest

    ServerMessageResponseMessageResponse: TypeAlias = (
        ServerMessageResponseAssistantRequest
        | ServerMessageResponseHandoffDestinationRequest
        | ServerMessageResponseKnowledgeBaseRequest
        | ServerMessageResponseToolCalls
        | ServerMessageResponseTransferDestinationRequest
        | ServerMessageResponseVoiceRequest
        | ServerMessageResponseCallEndpointingRequest
        | ServerMessageResponseCampaignPredial
        | dict[str, Any]
    )
else:
    ServerMessageResponseMessageResponse = Union(
        Ref("ServerMessageResponseAssistantRequest"),
        Ref("ServerMessageResponseHandoffDestinationRequest"),
        Ref("ServerMessageResponseKnowledgeBaseRequest"),
        Ref("ServerMessageResponseToolCalls"),
        Ref("ServerMessageResponseTransferDestinationRequest"),
        Ref("ServerMessageResponseVoiceRequest"),
        Ref("ServerMessageResponseCallEndpointingRequest"),
        Ref("ServerMessageResponseCampaignPredial"),
    )
