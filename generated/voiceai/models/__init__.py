# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
"""All models, unions and enums by name."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent import Agent as Agent
    from .agent_config import AgentConfig as AgentConfig
    from .agent_deploy_response import AgentDeployResponse as AgentDeployResponse
    from .agent_disable_response import AgentDisableResponse as AgentDisableResponse
    from .agent_pause_response import AgentPauseResponse as AgentPauseResponse
    from .agent_stats_summary_response import AgentStatsSummaryResponse as AgentStatsSummaryResponse
    from .agent_status_response import AgentStatusResponse as AgentStatusResponse
    from .agent_status_summary import AgentStatusSummary as AgentStatusSummary
    from .all_phone_numbers_response import AllPhoneNumbersResponse as AllPhoneNumbersResponse
    from .assign_knowledge_base_request import AssignKnowledgeBaseRequest as AssignKnowledgeBaseRequest
    from .audio_format import AudioFormat as AudioFormat
    from .audio_format import AudioFormatValues as AudioFormatValues
    from .available_phone_number import AvailablePhoneNumber as AvailablePhoneNumber
    from .call_history_item import CallHistoryItem as CallHistoryItem
    from .clone_voice_request import CloneVoiceRequest as CloneVoiceRequest
    from .clone_voice_request_language import CloneVoiceRequestLanguage as CloneVoiceRequestLanguage
    from .clone_voice_request_language import CloneVoiceRequestLanguageValues as CloneVoiceRequestLanguageValues
    from .clone_voice_response import CloneVoiceResponse as CloneVoiceResponse
    from .connection_details_request import ConnectionDetailsRequest as ConnectionDetailsRequest
    from .connection_details_response import ConnectionDetailsResponse as ConnectionDetailsResponse
    from .create_agent_request import CreateAgentRequest as CreateAgentRequest
    from .create_knowledge_base_request import CreateKnowledgeBaseRequest as CreateKnowledgeBaseRequest
    from .create_outbound_call_request import CreateOutboundCallRequest as CreateOutboundCallRequest
    from .create_outbound_call_response import CreateOutboundCallResponse as CreateOutboundCallResponse
    from .create_pronunciation_dictionary_from_file_request import (
        CreatePronunciationDictionaryFromFileRequest as CreatePronunciationDictionaryFromFileRequest,
    )
    from .create_pronunciation_dictionary_from_rules_request import (
        CreatePronunciationDictionaryFromRulesRequest as CreatePronunciationDictionaryFromRulesRequest,
    )
    from .delete_pronunciation_dictionary_response import (
        DeletePronunciationDictionaryResponse as DeletePronunciationDictionaryResponse,
    )
    from .delete_voice_response import DeleteVoiceResponse as DeleteVoiceResponse
    from .dynamic_variables import DynamicVariables as DynamicVariables
    from .end_call_response import EndCallResponse as EndCallResponse
    from .error_response import ErrorResponse as ErrorResponse
    from .generate_speech_request import GenerateSpeechRequest as GenerateSpeechRequest
    from .get_all_phone_numbers_api_v1_agent_phone_numbers_get_response_200 import (
        GetAllPhoneNumbersApiV1AgentPhoneNumbersGetResponse200 as GetAllPhoneNumbersApiV1AgentPhoneNumbersGetResponse200,
    )
    from .get_available_phone_numbers_api_v1_agent_available_phone_numbers_get_response_200 import (
        GetAvailablePhoneNumbersApiV1AgentAvailablePhoneNumbersGetResponse200 as GetAvailablePhoneNumbersApiV1AgentAvailablePhoneNumbersGetResponse200,
    )
    from .get_call_history_api_v1_agent_call_history_get_sort_by import (
        GetCallHistoryApiV1AgentCallHistoryGetSortBy as GetCallHistoryApiV1AgentCallHistoryGetSortBy,
    )
    from .get_call_history_api_v1_agent_call_history_get_sort_by import (
        GetCallHistoryApiV1AgentCallHistoryGetSortByValues as GetCallHistoryApiV1AgentCallHistoryGetSortByValues,
    )
    from .get_call_history_api_v1_agent_call_history_get_sort_dir import (
        GetCallHistoryApiV1AgentCallHistoryGetSortDir as GetCallHistoryApiV1AgentCallHistoryGetSortDir,
    )
    from .get_call_history_api_v1_agent_call_history_get_sort_dir import (
        GetCallHistoryApiV1AgentCallHistoryGetSortDirValues as GetCallHistoryApiV1AgentCallHistoryGetSortDirValues,
    )
    from .google_connection_status_response import GoogleConnectionStatusResponse as GoogleConnectionStatusResponse
    from .google_disconnect_response import GoogleDisconnectResponse as GoogleDisconnectResponse
    from .google_o_auth_start_request import GoogleOAuthStartRequest as GoogleOAuthStartRequest
    from .google_o_auth_start_response import GoogleOAuthStartResponse as GoogleOAuthStartResponse
    from .http_validation_error import HTTPValidationError as HTTPValidationError
    from .inbound_call_webhook_request import InboundCallWebhookRequest as InboundCallWebhookRequest
    from .inbound_call_webhook_response import InboundCallWebhookResponse as InboundCallWebhookResponse
    from .init_agent_request import InitAgentRequest as InitAgentRequest
    from .init_agent_response import InitAgentResponse as InitAgentResponse
    from .knowledge_base_document import KnowledgeBaseDocument as KnowledgeBaseDocument
    from .knowledge_base_response import KnowledgeBaseResponse as KnowledgeBaseResponse
    from .knowledge_base_with_documents import KnowledgeBaseWithDocuments as KnowledgeBaseWithDocuments
    from .list_knowledge_bases_api_v1_knowledge_base_get_response_200 import (
        ListKnowledgeBasesApiV1KnowledgeBaseGetResponse200 as ListKnowledgeBasesApiV1KnowledgeBaseGetResponse200,
    )
    from .list_user_agents_api_v1_agent_get_response_200 import (
        ListUserAgentsApiV1AgentGetResponse200 as ListUserAgentsApiV1AgentGetResponse200,
    )
    from .managed_google_calendar_config import ManagedGoogleCalendarConfig as ManagedGoogleCalendarConfig
    from .managed_google_calendar_config_selected_operations_item import (
        ManagedGoogleCalendarConfigSelectedOperationsItem as ManagedGoogleCalendarConfigSelectedOperationsItem,
    )
    from .managed_google_calendar_config_selected_operations_item import (
        ManagedGoogleCalendarConfigSelectedOperationsItemValues as ManagedGoogleCalendarConfigSelectedOperationsItemValues,
    )
    from .managed_google_gmail_config import ManagedGoogleGmailConfig as ManagedGoogleGmailConfig
    from .managed_google_gmail_config_selected_operations_item import (
        ManagedGoogleGmailConfigSelectedOperationsItem as ManagedGoogleGmailConfigSelectedOperationsItem,
    )
    from .managed_google_gmail_config_selected_operations_item import (
        ManagedGoogleGmailConfigSelectedOperationsItemValues as ManagedGoogleGmailConfigSelectedOperationsItemValues,
    )
    from .managed_google_sheets_config import ManagedGoogleSheetsConfig as ManagedGoogleSheetsConfig
    from .managed_google_sheets_config_selected_operations_item import (
        ManagedGoogleSheetsConfigSelectedOperationsItem as ManagedGoogleSheetsConfigSelectedOperationsItem,
    )
    from .managed_google_sheets_config_selected_operations_item import (
        ManagedGoogleSheetsConfigSelectedOperationsItemValues as ManagedGoogleSheetsConfigSelectedOperationsItemValues,
    )
    from .managed_google_tools_config import ManagedGoogleToolsConfig as ManagedGoogleToolsConfig
    from .mcp_server_config import MCPServerConfig as MCPServerConfig
    from .mcp_server_config_auth_type import MCPServerConfigAuthType as MCPServerConfigAuthType
    from .mcp_server_config_auth_type import MCPServerConfigAuthTypeValues as MCPServerConfigAuthTypeValues
    from .model_option import ModelOption as ModelOption
    from .models_response import ModelsResponse as ModelsResponse
    from .models_response_llm_models_item import ModelsResponseLlmModelsItem as ModelsResponseLlmModelsItem
    from .paginated_agent_response import PaginatedAgentResponse as PaginatedAgentResponse
    from .paginated_all_phone_numbers_response import (
        PaginatedAllPhoneNumbersResponse as PaginatedAllPhoneNumbersResponse,
    )
    from .paginated_call_history_response import PaginatedCallHistoryResponse as PaginatedCallHistoryResponse
    from .paginated_knowledge_base_response import PaginatedKnowledgeBaseResponse as PaginatedKnowledgeBaseResponse
    from .paginated_phone_number_response import PaginatedPhoneNumberResponse as PaginatedPhoneNumberResponse
    from .pagination_meta import PaginationMeta as PaginationMeta
    from .phone_number_info import PhoneNumberInfo as PhoneNumberInfo
    from .pronunciation_dictionary_detail_response import (
        PronunciationDictionaryDetailResponse as PronunciationDictionaryDetailResponse,
    )
    from .pronunciation_dictionary_summary_response import (
        PronunciationDictionarySummaryResponse as PronunciationDictionarySummaryResponse,
    )
    from .pronunciation_dictionary_version_summary_response import (
        PronunciationDictionaryVersionSummaryResponse as PronunciationDictionaryVersionSummaryResponse,
    )
    from .pronunciation_rule_input import PronunciationRuleInput as PronunciationRuleInput
    from .pronunciation_rule_response import PronunciationRuleResponse as PronunciationRuleResponse
    from .pronunciation_rules_request import PronunciationRulesRequest as PronunciationRulesRequest
    from .purchase_phone_number_request import PurchasePhoneNumberRequest as PurchasePhoneNumberRequest
    from .purchase_phone_number_response import PurchasePhoneNumberResponse as PurchasePhoneNumberResponse
    from .recording_response import RecordingResponse as RecordingResponse
    from .recording_response_status import RecordingResponseStatus as RecordingResponseStatus
    from .recording_response_status import RecordingResponseStatusValues as RecordingResponseStatusValues
    from .remove_pronunciation_rules_request import RemovePronunciationRulesRequest as RemovePronunciationRulesRequest
    from .runtime_agent_config_overrides import RuntimeAgentConfigOverrides as RuntimeAgentConfigOverrides
    from .search_phone_numbers_request import SearchPhoneNumbersRequest as SearchPhoneNumbersRequest
    from .search_phone_numbers_response import SearchPhoneNumbersResponse as SearchPhoneNumbersResponse
    from .transcript_response import TranscriptResponse as TranscriptResponse
    from .tts_params import TTSParams as TTSParams
    from .tts_params_language import TTSParamsLanguage as TTSParamsLanguage
    from .tts_params_language import TTSParamsLanguageValues as TTSParamsLanguageValues
    from .tts_params_model import TTSParamsModel as TTSParamsModel
    from .tts_params_model import TTSParamsModelValues as TTSParamsModelValues
    from .update_agent_request import UpdateAgentRequest as UpdateAgentRequest
    from .update_knowledge_base_request import UpdateKnowledgeBaseRequest as UpdateKnowledgeBaseRequest
    from .update_pronunciation_dictionary_request import (
        UpdatePronunciationDictionaryRequest as UpdatePronunciationDictionaryRequest,
    )
    from .update_voice_request import UpdateVoiceRequest as UpdateVoiceRequest
    from .validation_error import ValidationError as ValidationError
    from .voice_response import VoiceResponse as VoiceResponse
    from .voice_response_status import VoiceResponseStatus as VoiceResponseStatus
    from .voice_response_status import VoiceResponseStatusValues as VoiceResponseStatusValues
    from .voice_response_voice_visibility import VoiceResponseVoiceVisibility as VoiceResponseVoiceVisibility
    from .voice_response_voice_visibility import (
        VoiceResponseVoiceVisibilityValues as VoiceResponseVoiceVisibilityValues,
    )
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_event_data_call_completed import WebhookEventDataCallCompleted as WebhookEventDataCallCompleted
    from .webhook_event_data_call_started import WebhookEventDataCallStarted as WebhookEventDataCallStarted
    from .webhook_event_data_call_started_call_type import (
        WebhookEventDataCallStartedCallType as WebhookEventDataCallStartedCallType,
    )
    from .webhook_event_data_call_started_call_type import (
        WebhookEventDataCallStartedCallTypeValues as WebhookEventDataCallStartedCallTypeValues,
    )
    from .webhook_event_event import WebhookEventEvent as WebhookEventEvent
    from .webhook_event_event import WebhookEventEventValues as WebhookEventEventValues
    from .webhook_events_config import WebhookEventsConfig as WebhookEventsConfig
    from .webhook_events_config_events_item import WebhookEventsConfigEventsItem as WebhookEventsConfigEventsItem
    from .webhook_events_config_events_item import (
        WebhookEventsConfigEventsItemValues as WebhookEventsConfigEventsItemValues,
    )
    from .webhook_inbound_call_config import WebhookInboundCallConfig as WebhookInboundCallConfig
    from .webhook_test_response import WebhookTestResponse as WebhookTestResponse
    from .webhook_test_response_status import WebhookTestResponseStatus as WebhookTestResponseStatus
    from .webhook_test_response_status import WebhookTestResponseStatusValues as WebhookTestResponseStatusValues
    from .webhook_test_result import WebhookTestResult as WebhookTestResult
    from .webhook_tool_config import WebhookToolConfig as WebhookToolConfig
    from .webhook_tool_config_execution_mode import WebhookToolConfigExecutionMode as WebhookToolConfigExecutionMode
    from .webhook_tool_config_execution_mode import (
        WebhookToolConfigExecutionModeValues as WebhookToolConfigExecutionModeValues,
    )
    from .webhook_tool_config_method import WebhookToolConfigMethod as WebhookToolConfigMethod
    from .webhook_tool_config_method import WebhookToolConfigMethodValues as WebhookToolConfigMethodValues
    from .webhooks_config import WebhooksConfig as WebhooksConfig

_MODULES: dict[str, str] = {
    "Agent": "agent",
    "AgentConfig": "agent_config",
    "AgentDeployResponse": "agent_deploy_response",
    "AgentDisableResponse": "agent_disable_response",
    "AgentPauseResponse": "agent_pause_response",
    "AgentStatsSummaryResponse": "agent_stats_summary_response",
    "AgentStatusResponse": "agent_status_response",
    "AgentStatusSummary": "agent_status_summary",
    "AllPhoneNumbersResponse": "all_phone_numbers_response",
    "AssignKnowledgeBaseRequest": "assign_knowledge_base_request",
    "AudioFormat": "audio_format",
    "AudioFormatValues": "audio_format",
    "AvailablePhoneNumber": "available_phone_number",
    "CallHistoryItem": "call_history_item",
    "CloneVoiceRequest": "clone_voice_request",
    "CloneVoiceRequestLanguage": "clone_voice_request_language",
    "CloneVoiceRequestLanguageValues": "clone_voice_request_language",
    "CloneVoiceResponse": "clone_voice_response",
    "ConnectionDetailsRequest": "connection_details_request",
    "ConnectionDetailsResponse": "connection_details_response",
    "CreateAgentRequest": "create_agent_request",
    "CreateKnowledgeBaseRequest": "create_knowledge_base_request",
    "CreateOutboundCallRequest": "create_outbound_call_request",
    "CreateOutboundCallResponse": "create_outbound_call_response",
    "CreatePronunciationDictionaryFromFileRequest": "create_pronunciation_dictionary_from_file_request",
    "CreatePronunciationDictionaryFromRulesRequest": "create_pronunciation_dictionary_from_rules_request",
    "DeletePronunciationDictionaryResponse": "delete_pronunciation_dictionary_response",
    "DeleteVoiceResponse": "delete_voice_response",
    "DynamicVariables": "dynamic_variables",
    "EndCallResponse": "end_call_response",
    "ErrorResponse": "error_response",
    "GenerateSpeechRequest": "generate_speech_request",
    "GetAllPhoneNumbersApiV1AgentPhoneNumbersGetResponse200": "get_all_phone_numbers_api_v1_agent_phone_numbers_get_response_200",
    "GetAvailablePhoneNumbersApiV1AgentAvailablePhoneNumbersGetResponse200": "get_available_phone_numbers_api_v1_agent_available_phone_numbers_get_response_200",
    "GetCallHistoryApiV1AgentCallHistoryGetSortBy": "get_call_history_api_v1_agent_call_history_get_sort_by",
    "GetCallHistoryApiV1AgentCallHistoryGetSortByValues": "get_call_history_api_v1_agent_call_history_get_sort_by",
    "GetCallHistoryApiV1AgentCallHistoryGetSortDir": "get_call_history_api_v1_agent_call_history_get_sort_dir",
    "GetCallHistoryApiV1AgentCallHistoryGetSortDirValues": "get_call_history_api_v1_agent_call_history_get_sort_dir",
    "GoogleConnectionStatusResponse": "google_connection_status_response",
    "GoogleDisconnectResponse": "google_disconnect_response",
    "GoogleOAuthStartRequest": "google_o_auth_start_request",
    "GoogleOAuthStartResponse": "google_o_auth_start_response",
    "HTTPValidationError": "http_validation_error",
    "InboundCallWebhookRequest": "inbound_call_webhook_request",
    "InboundCallWebhookResponse": "inbound_call_webhook_response",
    "InitAgentRequest": "init_agent_request",
    "InitAgentResponse": "init_agent_response",
    "KnowledgeBaseDocument": "knowledge_base_document",
    "KnowledgeBaseResponse": "knowledge_base_response",
    "KnowledgeBaseWithDocuments": "knowledge_base_with_documents",
    "ListKnowledgeBasesApiV1KnowledgeBaseGetResponse200": "list_knowledge_bases_api_v1_knowledge_base_get_response_200",
    "ListUserAgentsApiV1AgentGetResponse200": "list_user_agents_api_v1_agent_get_response_200",
    "MCPServerConfig": "mcp_server_config",
    "MCPServerConfigAuthType": "mcp_server_config_auth_type",
    "MCPServerConfigAuthTypeValues": "mcp_server_config_auth_type",
    "ManagedGoogleCalendarConfig": "managed_google_calendar_config",
    "ManagedGoogleCalendarConfigSelectedOperationsItem": "managed_google_calendar_config_selected_operations_item",
    "ManagedGoogleCalendarConfigSelectedOperationsItemValues": "managed_google_calendar_config_selected_operations_item",
    "ManagedGoogleGmailConfig": "managed_google_gmail_config",
    "ManagedGoogleGmailConfigSelectedOperationsItem": "managed_google_gmail_config_selected_operations_item",
    "ManagedGoogleGmailConfigSelectedOperationsItemValues": "managed_google_gmail_config_selected_operations_item",
    "ManagedGoogleSheetsConfig": "managed_google_sheets_config",
    "ManagedGoogleSheetsConfigSelectedOperationsItem": "managed_google_sheets_config_selected_operations_item",
    "ManagedGoogleSheetsConfigSelectedOperationsItemValues": "managed_google_sheets_config_selected_operations_item",
    "ManagedGoogleToolsConfig": "managed_google_tools_config",
    "ModelOption": "model_option",
    "ModelsResponse": "models_response",
    "ModelsResponseLlmModelsItem": "models_response_llm_models_item",
    "PaginatedAgentResponse": "paginated_agent_response",
    "PaginatedAllPhoneNumbersResponse": "paginated_all_phone_numbers_response",
    "PaginatedCallHistoryResponse": "paginated_call_history_response",
    "PaginatedKnowledgeBaseResponse": "paginated_knowledge_base_response",
    "PaginatedPhoneNumberResponse": "paginated_phone_number_response",
    "PaginationMeta": "pagination_meta",
    "PhoneNumberInfo": "phone_number_info",
    "PronunciationDictionaryDetailResponse": "pronunciation_dictionary_detail_response",
    "PronunciationDictionarySummaryResponse": "pronunciation_dictionary_summary_response",
    "PronunciationDictionaryVersionSummaryResponse": "pronunciation_dictionary_version_summary_response",
    "PronunciationRuleInput": "pronunciation_rule_input",
    "PronunciationRuleResponse": "pronunciation_rule_response",
    "PronunciationRulesRequest": "pronunciation_rules_request",
    "PurchasePhoneNumberRequest": "purchase_phone_number_request",
    "PurchasePhoneNumberResponse": "purchase_phone_number_response",
    "RecordingResponse": "recording_response",
    "RecordingResponseStatus": "recording_response_status",
    "RecordingResponseStatusValues": "recording_response_status",
    "RemovePronunciationRulesRequest": "remove_pronunciation_rules_request",
    "RuntimeAgentConfigOverrides": "runtime_agent_config_overrides",
    "SearchPhoneNumbersRequest": "search_phone_numbers_request",
    "SearchPhoneNumbersResponse": "search_phone_numbers_response",
    "TTSParams": "tts_params",
    "TTSParamsLanguage": "tts_params_language",
    "TTSParamsLanguageValues": "tts_params_language",
    "TTSParamsModel": "tts_params_model",
    "TTSParamsModelValues": "tts_params_model",
    "TranscriptResponse": "transcript_response",
    "UpdateAgentRequest": "update_agent_request",
    "UpdateKnowledgeBaseRequest": "update_knowledge_base_request",
    "UpdatePronunciationDictionaryRequest": "update_pronunciation_dictionary_request",
    "UpdateVoiceRequest": "update_voice_request",
    "ValidationError": "validation_error",
    "VoiceResponse": "voice_response",
    "VoiceResponseStatus": "voice_response_status",
    "VoiceResponseStatusValues": "voice_response_status",
    "VoiceResponseVoiceVisibility": "voice_response_voice_visibility",
    "VoiceResponseVoiceVisibilityValues": "voice_response_voice_visibility",
    "WebhookEvent": "webhook_event",
    "WebhookEventDataCallCompleted": "webhook_event_data_call_completed",
    "WebhookEventDataCallStarted": "webhook_event_data_call_started",
    "WebhookEventDataCallStartedCallType": "webhook_event_data_call_started_call_type",
    "WebhookEventDataCallStartedCallTypeValues": "webhook_event_data_call_started_call_type",
    "WebhookEventEvent": "webhook_event_event",
    "WebhookEventEventValues": "webhook_event_event",
    "WebhookEventsConfig": "webhook_events_config",
    "WebhookEventsConfigEventsItem": "webhook_events_config_events_item",
    "WebhookEventsConfigEventsItemValues": "webhook_events_config_events_item",
    "WebhookInboundCallConfig": "webhook_inbound_call_config",
    "WebhookTestResponse": "webhook_test_response",
    "WebhookTestResponseStatus": "webhook_test_response_status",
    "WebhookTestResponseStatusValues": "webhook_test_response_status",
    "WebhookTestResult": "webhook_test_result",
    "WebhookToolConfig": "webhook_tool_config",
    "WebhookToolConfigExecutionMode": "webhook_tool_config_execution_mode",
    "WebhookToolConfigExecutionModeValues": "webhook_tool_config_execution_mode",
    "WebhookToolConfigMethod": "webhook_tool_config_method",
    "WebhookToolConfigMethodValues": "webhook_tool_config_method",
    "WebhooksConfig": "webhooks_config",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
