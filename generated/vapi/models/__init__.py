# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
"""All models, unions and enums by name."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .ai_edge_condition import AIEdgeCondition as AIEdgeCondition
    from .analysis import Analysis as Analysis
    from .analysis_cost import AnalysisCost as AnalysisCost
    from .analysis_cost_analysis_type import AnalysisCostAnalysisType as AnalysisCostAnalysisType
    from .analysis_cost_analysis_type import AnalysisCostAnalysisTypeValues as AnalysisCostAnalysisTypeValues
    from .analysis_cost_breakdown import AnalysisCostBreakdown as AnalysisCostBreakdown
    from .analysis_plan import AnalysisPlan as AnalysisPlan
    from .analytics_operation import AnalyticsOperation as AnalyticsOperation
    from .analytics_operation_column import AnalyticsOperationColumn as AnalyticsOperationColumn
    from .analytics_operation_column import AnalyticsOperationColumnValues as AnalyticsOperationColumnValues
    from .analytics_operation_operation import AnalyticsOperationOperation as AnalyticsOperationOperation
    from .analytics_operation_operation import AnalyticsOperationOperationValues as AnalyticsOperationOperationValues
    from .analytics_query import AnalyticsQuery as AnalyticsQuery
    from .analytics_query_dto import AnalyticsQueryDTO as AnalyticsQueryDTO
    from .analytics_query_group_by_item import AnalyticsQueryGroupByItem as AnalyticsQueryGroupByItem
    from .analytics_query_group_by_item import AnalyticsQueryGroupByItemValues as AnalyticsQueryGroupByItemValues
    from .analytics_query_result import AnalyticsQueryResult as AnalyticsQueryResult
    from .analytics_query_table import AnalyticsQueryTable as AnalyticsQueryTable
    from .analytics_query_table import AnalyticsQueryTableValues as AnalyticsQueryTableValues
    from .anthropic_bedrock_model import AnthropicBedrockModel as AnthropicBedrockModel
    from .anthropic_bedrock_model_model import AnthropicBedrockModelModel as AnthropicBedrockModelModel
    from .anthropic_bedrock_model_model import AnthropicBedrockModelModelValues as AnthropicBedrockModelModelValues
    from .anthropic_model import AnthropicModel as AnthropicModel
    from .anthropic_model_model import AnthropicModelModel as AnthropicModelModel
    from .anthropic_model_model import AnthropicModelModelValues as AnthropicModelModelValues
    from .anthropic_thinking_config import AnthropicThinkingConfig as AnthropicThinkingConfig
    from .any_server_message import AnyServerMessage as AnyServerMessage
    from .anyscale_model import AnyscaleModel as AnyscaleModel
    from .api_request_tool import ApiRequestTool as ApiRequestTool
    from .api_request_tool_method import ApiRequestToolMethod as ApiRequestToolMethod
    from .api_request_tool_method import ApiRequestToolMethodValues as ApiRequestToolMethodValues
    from .artifact import Artifact as Artifact
    from .artifact_plan import ArtifactPlan as ArtifactPlan
    from .artifact_plan_recording_format import ArtifactPlanRecordingFormat as ArtifactPlanRecordingFormat
    from .artifact_plan_recording_format import ArtifactPlanRecordingFormatValues as ArtifactPlanRecordingFormatValues
    from .assembly_ai_transcriber import AssemblyAITranscriber as AssemblyAITranscriber
    from .assembly_ai_transcriber_language import AssemblyAITranscriberLanguage as AssemblyAITranscriberLanguage
    from .assembly_ai_transcriber_language import (
        AssemblyAITranscriberLanguageValues as AssemblyAITranscriberLanguageValues,
    )
    from .assembly_ai_transcriber_language_codes_item import (
        AssemblyAITranscriberLanguageCodesItem as AssemblyAITranscriberLanguageCodesItem,
    )
    from .assembly_ai_transcriber_language_codes_item import (
        AssemblyAITranscriberLanguageCodesItemValues as AssemblyAITranscriberLanguageCodesItemValues,
    )
    from .assembly_ai_transcriber_mode import AssemblyAITranscriberMode as AssemblyAITranscriberMode
    from .assembly_ai_transcriber_mode import AssemblyAITranscriberModeValues as AssemblyAITranscriberModeValues
    from .assembly_ai_transcriber_speech_model import (
        AssemblyAITranscriberSpeechModel as AssemblyAITranscriberSpeechModel,
    )
    from .assembly_ai_transcriber_speech_model import (
        AssemblyAITranscriberSpeechModelValues as AssemblyAITranscriberSpeechModelValues,
    )
    from .assistant import Assistant as Assistant
    from .assistant_activation import AssistantActivation as AssistantActivation
    from .assistant_background_sound import AssistantBackgroundSound as AssistantBackgroundSound
    from .assistant_background_sound import AssistantBackgroundSoundValues as AssistantBackgroundSoundValues
    from .assistant_client_messages_item import AssistantClientMessagesItem as AssistantClientMessagesItem
    from .assistant_client_messages_item import AssistantClientMessagesItemValues as AssistantClientMessagesItemValues
    from .assistant_credentials_item import AssistantCredentialsItem as AssistantCredentialsItem
    from .assistant_custom_endpointing_rule import AssistantCustomEndpointingRule as AssistantCustomEndpointingRule
    from .assistant_first_message_mode import AssistantFirstMessageMode as AssistantFirstMessageMode
    from .assistant_first_message_mode import AssistantFirstMessageModeValues as AssistantFirstMessageModeValues
    from .assistant_hooks_item import AssistantHooksItem as AssistantHooksItem
    from .assistant_message import AssistantMessage as AssistantMessage
    from .assistant_message_evaluation_continue_plan import (
        AssistantMessageEvaluationContinuePlan as AssistantMessageEvaluationContinuePlan,
    )
    from .assistant_message_judge_plan_ai import AssistantMessageJudgePlanAI as AssistantMessageJudgePlanAI
    from .assistant_message_judge_plan_ai_model import (
        AssistantMessageJudgePlanAIModel as AssistantMessageJudgePlanAIModel,
    )
    from .assistant_message_judge_plan_exact import AssistantMessageJudgePlanExact as AssistantMessageJudgePlanExact
    from .assistant_message_judge_plan_regex import AssistantMessageJudgePlanRegex as AssistantMessageJudgePlanRegex
    from .assistant_model import AssistantModel as AssistantModel
    from .assistant_overrides import AssistantOverrides as AssistantOverrides
    from .assistant_pinned_conflict_response_dto import (
        AssistantPinnedConflictResponseDTO as AssistantPinnedConflictResponseDTO,
    )
    from .assistant_server_messages_item import AssistantServerMessagesItem as AssistantServerMessagesItem
    from .assistant_server_messages_item import AssistantServerMessagesItemValues as AssistantServerMessagesItemValues
    from .assistant_speech_word_alignment_timing import (
        AssistantSpeechWordAlignmentTiming as AssistantSpeechWordAlignmentTiming,
    )
    from .assistant_speech_word_progress_timing import (
        AssistantSpeechWordProgressTiming as AssistantSpeechWordProgressTiming,
    )
    from .assistant_speech_word_timestamp import AssistantSpeechWordTimestamp as AssistantSpeechWordTimestamp
    from .assistant_transcriber import AssistantTranscriber as AssistantTranscriber
    from .assistant_voice import AssistantVoice as AssistantVoice
    from .assistant_voicemail_detection import AssistantVoicemailDetection as AssistantVoicemailDetection
    from .attach_knowledge_base_v2_file_dto import AttachKnowledgeBaseV2FileDTO as AttachKnowledgeBaseV2FileDTO
    from .audio_format import AudioFormat as AudioFormat
    from .audio_format_format import AudioFormatFormat as AudioFormatFormat
    from .audio_format_format import AudioFormatFormatValues as AudioFormatFormatValues
    from .aws_sts_authentication_plan import AWSStsAuthenticationPlan as AWSStsAuthenticationPlan
    from .awsiam_credentials_authentication_plan import (
        AWSIAMCredentialsAuthenticationPlan as AWSIAMCredentialsAuthenticationPlan,
    )
    from .azure_blob_storage_bucket_plan import AzureBlobStorageBucketPlan as AzureBlobStorageBucketPlan
    from .azure_speech_transcriber import AzureSpeechTranscriber as AzureSpeechTranscriber
    from .azure_speech_transcriber_language import AzureSpeechTranscriberLanguage as AzureSpeechTranscriberLanguage
    from .azure_speech_transcriber_language import (
        AzureSpeechTranscriberLanguageValues as AzureSpeechTranscriberLanguageValues,
    )
    from .azure_speech_transcriber_segmentation_strategy import (
        AzureSpeechTranscriberSegmentationStrategy as AzureSpeechTranscriberSegmentationStrategy,
    )
    from .azure_speech_transcriber_segmentation_strategy import (
        AzureSpeechTranscriberSegmentationStrategyValues as AzureSpeechTranscriberSegmentationStrategyValues,
    )
    from .azure_voice import AzureVoice as AzureVoice
    from .azure_voice_voice_id import AzureVoiceVoiceId as AzureVoiceVoiceId
    from .azure_voice_voice_id import AzureVoiceVoiceIdValues as AzureVoiceVoiceIdValues
    from .background_speech_denoising_plan import BackgroundSpeechDenoisingPlan as BackgroundSpeechDenoisingPlan
    from .backoff_plan import BackoffPlan as BackoffPlan
    from .backoff_plan_type import BackoffPlanType as BackoffPlanType
    from .backoff_plan_type import BackoffPlanTypeValues as BackoffPlanTypeValues
    from .bar_insight import BarInsight as BarInsight
    from .bar_insight_group_by import BarInsightGroupBy as BarInsightGroupBy
    from .bar_insight_group_by import BarInsightGroupByValues as BarInsightGroupByValues
    from .bar_insight_metadata import BarInsightMetadata as BarInsightMetadata
    from .bar_insight_queries_item import BarInsightQueriesItem as BarInsightQueriesItem
    from .bash_tool import BashTool as BashTool
    from .bash_tool_with_tool_call import BashToolWithToolCall as BashToolWithToolCall
    from .bearer_authentication_plan import BearerAuthenticationPlan as BearerAuthenticationPlan
    from .board import Board as Board
    from .board_controller_find_all_sort_by import BoardControllerFindAllSortBy as BoardControllerFindAllSortBy
    from .board_controller_find_all_sort_by import (
        BoardControllerFindAllSortByValues as BoardControllerFindAllSortByValues,
    )
    from .board_insight_item import BoardInsightItem as BoardInsightItem
    from .board_item_position import BoardItemPosition as BoardItemPosition
    from .board_item_size import BoardItemSize as BoardItemSize
    from .board_items_item import BoardItemsItem as BoardItemsItem
    from .board_layout import BoardLayout as BoardLayout
    from .board_metric_widget_item import BoardMetricWidgetItem as BoardMetricWidgetItem
    from .board_metric_widget_item_type import BoardMetricWidgetItemType as BoardMetricWidgetItemType
    from .board_metric_widget_item_type import BoardMetricWidgetItemTypeValues as BoardMetricWidgetItemTypeValues
    from .board_paginated_response import BoardPaginatedResponse as BoardPaginatedResponse
    from .boolean_comparator_scorecard_metric_condition import (
        BooleanComparatorScorecardMetricCondition as BooleanComparatorScorecardMetricCondition,
    )
    from .bot_message import BotMessage as BotMessage
    from .both_custom_endpointing_rule import BothCustomEndpointingRule as BothCustomEndpointingRule
    from .bucket_plan import BucketPlan as BucketPlan
    from .byo_phone_number import ByoPhoneNumber as ByoPhoneNumber
    from .byo_phone_number_hooks_item import ByoPhoneNumberHooksItem as ByoPhoneNumberHooksItem
    from .byo_phone_number_status import ByoPhoneNumberStatus as ByoPhoneNumberStatus
    from .byo_phone_number_status import ByoPhoneNumberStatusValues as ByoPhoneNumberStatusValues
    from .call import Call as Call
    from .call_artifact_upload_item import CallArtifactUploadItem as CallArtifactUploadItem
    from .call_artifact_upload_item_type import CallArtifactUploadItemType as CallArtifactUploadItemType
    from .call_artifact_upload_item_type import CallArtifactUploadItemTypeValues as CallArtifactUploadItemTypeValues
    from .call_batch_error import CallBatchError as CallBatchError
    from .call_batch_response import CallBatchResponse as CallBatchResponse
    from .call_controller_create_response_201 import CallControllerCreateResponse201 as CallControllerCreateResponse201
    from .call_costs_item import CallCostsItem as CallCostsItem
    from .call_destination import CallDestination as CallDestination
    from .call_hook_assistant_speech_interrupted import (
        CallHookAssistantSpeechInterrupted as CallHookAssistantSpeechInterrupted,
    )
    from .call_hook_call_ending import CallHookCallEnding as CallHookCallEnding
    from .call_hook_call_ending_do_item import CallHookCallEndingDoItem as CallHookCallEndingDoItem
    from .call_hook_customer_speech_interrupted import (
        CallHookCustomerSpeechInterrupted as CallHookCustomerSpeechInterrupted,
    )
    from .call_hook_customer_speech_timeout import CallHookCustomerSpeechTimeout as CallHookCustomerSpeechTimeout
    from .call_hook_filter import CallHookFilter as CallHookFilter
    from .call_hook_model_response_timeout import CallHookModelResponseTimeout as CallHookModelResponseTimeout
    from .call_hook_model_response_timeout_do_item import (
        CallHookModelResponseTimeoutDoItem as CallHookModelResponseTimeoutDoItem,
    )
    from .call_phone_call_provider import CallPhoneCallProvider as CallPhoneCallProvider
    from .call_phone_call_provider import CallPhoneCallProviderValues as CallPhoneCallProviderValues
    from .call_phone_call_transport import CallPhoneCallTransport as CallPhoneCallTransport
    from .call_phone_call_transport import CallPhoneCallTransportValues as CallPhoneCallTransportValues
    from .call_status import CallStatus as CallStatus
    from .call_status import CallStatusValues as CallStatusValues
    from .call_transport import CallTransport as CallTransport
    from .call_type import CallType as CallType
    from .call_type import CallTypeValues as CallTypeValues
    from .campaign import Campaign as Campaign
    from .campaign_call_metrics import CampaignCallMetrics as CampaignCallMetrics
    from .campaign_contact import CampaignContact as CampaignContact
    from .campaign_contact_counters import CampaignContactCounters as CampaignContactCounters
    from .campaign_contact_paginated_response import (
        CampaignContactPaginatedResponse as CampaignContactPaginatedResponse,
    )
    from .campaign_contact_with_outcome import CampaignContactWithOutcome as CampaignContactWithOutcome
    from .campaign_contact_with_outcome_status import (
        CampaignContactWithOutcomeStatus as CampaignContactWithOutcomeStatus,
    )
    from .campaign_contact_with_outcome_status import (
        CampaignContactWithOutcomeStatusValues as CampaignContactWithOutcomeStatusValues,
    )
    from .campaign_controller_get_campaign_v2_contacts_sort_by import (
        CampaignControllerGetCampaignV2ContactsSortBy as CampaignControllerGetCampaignV2ContactsSortBy,
    )
    from .campaign_controller_get_campaign_v2_contacts_sort_by import (
        CampaignControllerGetCampaignV2ContactsSortByValues as CampaignControllerGetCampaignV2ContactsSortByValues,
    )
    from .campaign_ended_reason import CampaignEndedReason as CampaignEndedReason
    from .campaign_ended_reason import CampaignEndedReasonValues as CampaignEndedReasonValues
    from .campaign_paginated_response import CampaignPaginatedResponse as CampaignPaginatedResponse
    from .campaign_predial_plan import CampaignPredialPlan as CampaignPredialPlan
    from .campaign_server_messages_item import CampaignServerMessagesItem as CampaignServerMessagesItem
    from .campaign_server_messages_item import CampaignServerMessagesItemValues as CampaignServerMessagesItemValues
    from .campaign_status import CampaignStatus as CampaignStatus
    from .campaign_status import CampaignStatusValues as CampaignStatusValues
    from .campaign_summary import CampaignSummary as CampaignSummary
    from .campaign_summary_paginated_response import (
        CampaignSummaryPaginatedResponse as CampaignSummaryPaginatedResponse,
    )
    from .cartesia_experimental_controls import CartesiaExperimentalControls as CartesiaExperimentalControls
    from .cartesia_experimental_controls_emotion import (
        CartesiaExperimentalControlsEmotion as CartesiaExperimentalControlsEmotion,
    )
    from .cartesia_experimental_controls_emotion import (
        CartesiaExperimentalControlsEmotionValues as CartesiaExperimentalControlsEmotionValues,
    )
    from .cartesia_experimental_controls_speed import (
        CartesiaExperimentalControlsSpeed as CartesiaExperimentalControlsSpeed,
    )
    from .cartesia_experimental_controls_speed import (
        CartesiaExperimentalControlsSpeedValues as CartesiaExperimentalControlsSpeedValues,
    )
    from .cartesia_generation_config import CartesiaGenerationConfig as CartesiaGenerationConfig
    from .cartesia_generation_config_experimental import (
        CartesiaGenerationConfigExperimental as CartesiaGenerationConfigExperimental,
    )
    from .cartesia_transcriber import CartesiaTranscriber as CartesiaTranscriber
    from .cartesia_transcriber_model import CartesiaTranscriberModel as CartesiaTranscriberModel
    from .cartesia_transcriber_model import CartesiaTranscriberModelValues as CartesiaTranscriberModelValues
    from .cartesia_voice import CartesiaVoice as CartesiaVoice
    from .cartesia_voice_language import CartesiaVoiceLanguage as CartesiaVoiceLanguage
    from .cartesia_voice_language import CartesiaVoiceLanguageValues as CartesiaVoiceLanguageValues
    from .cartesia_voice_model import CartesiaVoiceModel as CartesiaVoiceModel
    from .cartesia_voice_model import CartesiaVoiceModelValues as CartesiaVoiceModelValues
    from .cerebras_model import CerebrasModel as CerebrasModel
    from .cerebras_model_model import CerebrasModelModel as CerebrasModelModel
    from .cerebras_model_model import CerebrasModelModelValues as CerebrasModelModelValues
    from .chat import Chat as Chat
    from .chat_controller_create_chat_response_200 import (
        ChatControllerCreateChatResponse200 as ChatControllerCreateChatResponse200,
    )
    from .chat_controller_create_open_ai_chat_response_200 import (
        ChatControllerCreateOpenAIChatResponse200 as ChatControllerCreateOpenAIChatResponse200,
    )
    from .chat_cost import ChatCost as ChatCost
    from .chat_costs_item import ChatCostsItem as ChatCostsItem
    from .chat_eval_assistant_message_evaluation import (
        ChatEvalAssistantMessageEvaluation as ChatEvalAssistantMessageEvaluation,
    )
    from .chat_eval_assistant_message_evaluation_judge_plan import (
        ChatEvalAssistantMessageEvaluationJudgePlan as ChatEvalAssistantMessageEvaluationJudgePlan,
    )
    from .chat_eval_assistant_message_mock import ChatEvalAssistantMessageMock as ChatEvalAssistantMessageMock
    from .chat_eval_assistant_message_mock_tool_call import (
        ChatEvalAssistantMessageMockToolCall as ChatEvalAssistantMessageMockToolCall,
    )
    from .chat_eval_system_message_mock import ChatEvalSystemMessageMock as ChatEvalSystemMessageMock
    from .chat_eval_tool_response_message_evaluation import (
        ChatEvalToolResponseMessageEvaluation as ChatEvalToolResponseMessageEvaluation,
    )
    from .chat_eval_tool_response_message_mock import ChatEvalToolResponseMessageMock as ChatEvalToolResponseMessageMock
    from .chat_eval_user_message_mock import ChatEvalUserMessageMock as ChatEvalUserMessageMock
    from .chat_input import ChatInput as ChatInput
    from .chat_input_item import ChatInputItem as ChatInputItem
    from .chat_paginated_response import ChatPaginatedResponse as ChatPaginatedResponse
    from .chunk_plan import ChunkPlan as ChunkPlan
    from .chunk_plan_punctuation_boundaries_item import (
        ChunkPlanPunctuationBoundariesItem as ChunkPlanPunctuationBoundariesItem,
    )
    from .chunk_plan_punctuation_boundaries_item import (
        ChunkPlanPunctuationBoundariesItemValues as ChunkPlanPunctuationBoundariesItemValues,
    )
    from .client_inbound_message import ClientInboundMessage as ClientInboundMessage
    from .client_inbound_message_add_message import ClientInboundMessageAddMessage as ClientInboundMessageAddMessage
    from .client_inbound_message_control import ClientInboundMessageControl as ClientInboundMessageControl
    from .client_inbound_message_control_control import (
        ClientInboundMessageControlControl as ClientInboundMessageControlControl,
    )
    from .client_inbound_message_control_control import (
        ClientInboundMessageControlControlValues as ClientInboundMessageControlControlValues,
    )
    from .client_inbound_message_end_call import ClientInboundMessageEndCall as ClientInboundMessageEndCall
    from .client_inbound_message_message import ClientInboundMessageMessage as ClientInboundMessageMessage
    from .client_inbound_message_say import ClientInboundMessageSay as ClientInboundMessageSay
    from .client_inbound_message_send_transport_message import (
        ClientInboundMessageSendTransportMessage as ClientInboundMessageSendTransportMessage,
    )
    from .client_inbound_message_send_transport_message_message import (
        ClientInboundMessageSendTransportMessageMessage as ClientInboundMessageSendTransportMessageMessage,
    )
    from .client_inbound_message_transfer import ClientInboundMessageTransfer as ClientInboundMessageTransfer
    from .client_message import ClientMessage as ClientMessage
    from .client_message_assistant_speech import ClientMessageAssistantSpeech as ClientMessageAssistantSpeech
    from .client_message_assistant_speech_source import (
        ClientMessageAssistantSpeechSource as ClientMessageAssistantSpeechSource,
    )
    from .client_message_assistant_speech_source import (
        ClientMessageAssistantSpeechSourceValues as ClientMessageAssistantSpeechSourceValues,
    )
    from .client_message_assistant_speech_timing import (
        ClientMessageAssistantSpeechTiming as ClientMessageAssistantSpeechTiming,
    )
    from .client_message_assistant_started import ClientMessageAssistantStarted as ClientMessageAssistantStarted
    from .client_message_call_delete_failed import ClientMessageCallDeleteFailed as ClientMessageCallDeleteFailed
    from .client_message_call_deleted import ClientMessageCallDeleted as ClientMessageCallDeleted
    from .client_message_chat_created import ClientMessageChatCreated as ClientMessageChatCreated
    from .client_message_chat_deleted import ClientMessageChatDeleted as ClientMessageChatDeleted
    from .client_message_conversation_update import ClientMessageConversationUpdate as ClientMessageConversationUpdate
    from .client_message_hang import ClientMessageHang as ClientMessageHang
    from .client_message_hang_phone_number import ClientMessageHangPhoneNumber as ClientMessageHangPhoneNumber
    from .client_message_language_change_detected import (
        ClientMessageLanguageChangeDetected as ClientMessageLanguageChangeDetected,
    )
    from .client_message_message import ClientMessageMessage as ClientMessageMessage
    from .client_message_metadata import ClientMessageMetadata as ClientMessageMetadata
    from .client_message_model_output import ClientMessageModelOutput as ClientMessageModelOutput
    from .client_message_session_created import ClientMessageSessionCreated as ClientMessageSessionCreated
    from .client_message_session_deleted import ClientMessageSessionDeleted as ClientMessageSessionDeleted
    from .client_message_session_updated import ClientMessageSessionUpdated as ClientMessageSessionUpdated
    from .client_message_speech_update import ClientMessageSpeechUpdate as ClientMessageSpeechUpdate
    from .client_message_speech_update_status import ClientMessageSpeechUpdateStatus as ClientMessageSpeechUpdateStatus
    from .client_message_speech_update_status import (
        ClientMessageSpeechUpdateStatusValues as ClientMessageSpeechUpdateStatusValues,
    )
    from .client_message_tool_calls import ClientMessageToolCalls as ClientMessageToolCalls
    from .client_message_tool_calls_result import ClientMessageToolCallsResult as ClientMessageToolCallsResult
    from .client_message_tool_calls_tool_with_tool_call_list_item import (
        ClientMessageToolCallsToolWithToolCallListItem as ClientMessageToolCallsToolWithToolCallListItem,
    )
    from .client_message_transcript import ClientMessageTranscript as ClientMessageTranscript
    from .client_message_transcript_transcript_type import (
        ClientMessageTranscriptTranscriptType as ClientMessageTranscriptTranscriptType,
    )
    from .client_message_transcript_transcript_type import (
        ClientMessageTranscriptTranscriptTypeValues as ClientMessageTranscriptTranscriptTypeValues,
    )
    from .client_message_transcript_type import ClientMessageTranscriptType as ClientMessageTranscriptType
    from .client_message_transcript_type import ClientMessageTranscriptTypeValues as ClientMessageTranscriptTypeValues
    from .client_message_transfer_update import ClientMessageTransferUpdate as ClientMessageTransferUpdate
    from .client_message_user_interrupted import ClientMessageUserInterrupted as ClientMessageUserInterrupted
    from .client_message_voice_input import ClientMessageVoiceInput as ClientMessageVoiceInput
    from .client_message_workflow_node_started import (
        ClientMessageWorkflowNodeStarted as ClientMessageWorkflowNodeStarted,
    )
    from .cloudflare_r2_bucket_plan import CloudflareR2BucketPlan as CloudflareR2BucketPlan
    from .code_tool import CodeTool as CodeTool
    from .code_tool_environment_variable import CodeToolEnvironmentVariable as CodeToolEnvironmentVariable
    from .compliance import Compliance as Compliance
    from .compliance_override import ComplianceOverride as ComplianceOverride
    from .compliance_plan import CompliancePlan as CompliancePlan
    from .compliance_plan_recording_consent_plan import (
        CompliancePlanRecordingConsentPlan as CompliancePlanRecordingConsentPlan,
    )
    from .computer_tool import ComputerTool as ComputerTool
    from .computer_tool_with_tool_call import ComputerToolWithToolCall as ComputerToolWithToolCall
    from .condition import Condition as Condition
    from .condition_operator import ConditionOperator as ConditionOperator
    from .condition_operator import ConditionOperatorValues as ConditionOperatorValues
    from .context_engineering_plan_all import ContextEngineeringPlanAll as ContextEngineeringPlanAll
    from .context_engineering_plan_last_n_messages import (
        ContextEngineeringPlanLastNMessages as ContextEngineeringPlanLastNMessages,
    )
    from .context_engineering_plan_none import ContextEngineeringPlanNone as ContextEngineeringPlanNone
    from .context_engineering_plan_previous_assistant_messages import (
        ContextEngineeringPlanPreviousAssistantMessages as ContextEngineeringPlanPreviousAssistantMessages,
    )
    from .context_engineering_plan_user_and_assistant_messages import (
        ContextEngineeringPlanUserAndAssistantMessages as ContextEngineeringPlanUserAndAssistantMessages,
    )
    from .conversation_node import ConversationNode as ConversationNode
    from .conversation_node_model import ConversationNodeModel as ConversationNodeModel
    from .cost_breakdown import CostBreakdown as CostBreakdown
    from .create_anthropic_bedrock_credential_dto import (
        CreateAnthropicBedrockCredentialDTO as CreateAnthropicBedrockCredentialDTO,
    )
    from .create_anthropic_bedrock_credential_dto_authentication_plan import (
        CreateAnthropicBedrockCredentialDTOAuthenticationPlan as CreateAnthropicBedrockCredentialDTOAuthenticationPlan,
    )
    from .create_anthropic_bedrock_credential_dto_region import (
        CreateAnthropicBedrockCredentialDTORegion as CreateAnthropicBedrockCredentialDTORegion,
    )
    from .create_anthropic_bedrock_credential_dto_region import (
        CreateAnthropicBedrockCredentialDTORegionValues as CreateAnthropicBedrockCredentialDTORegionValues,
    )
    from .create_anthropic_credential_dto import CreateAnthropicCredentialDTO as CreateAnthropicCredentialDTO
    from .create_anyscale_credential_dto import CreateAnyscaleCredentialDTO as CreateAnyscaleCredentialDTO
    from .create_api_request_tool_dto import CreateApiRequestToolDTO as CreateApiRequestToolDTO
    from .create_assembly_ai_credential_dto import CreateAssemblyAICredentialDTO as CreateAssemblyAICredentialDTO
    from .create_assistant_dto import CreateAssistantDTO as CreateAssistantDTO
    from .create_azure_credential_dto import CreateAzureCredentialDTO as CreateAzureCredentialDTO
    from .create_azure_credential_dto_region import CreateAzureCredentialDTORegion as CreateAzureCredentialDTORegion
    from .create_azure_credential_dto_region import (
        CreateAzureCredentialDTORegionValues as CreateAzureCredentialDTORegionValues,
    )
    from .create_azure_credential_dto_service import CreateAzureCredentialDTOService as CreateAzureCredentialDTOService
    from .create_azure_credential_dto_service import (
        CreateAzureCredentialDTOServiceValues as CreateAzureCredentialDTOServiceValues,
    )
    from .create_azure_open_ai_credential_dto import CreateAzureOpenAICredentialDTO as CreateAzureOpenAICredentialDTO
    from .create_azure_open_ai_credential_dto_models_item import (
        CreateAzureOpenAICredentialDTOModelsItem as CreateAzureOpenAICredentialDTOModelsItem,
    )
    from .create_azure_open_ai_credential_dto_models_item import (
        CreateAzureOpenAICredentialDTOModelsItemValues as CreateAzureOpenAICredentialDTOModelsItemValues,
    )
    from .create_bar_insight_from_call_table_dto import (
        CreateBarInsightFromCallTableDTO as CreateBarInsightFromCallTableDTO,
    )
    from .create_bash_tool_dto import CreateBashToolDTO as CreateBashToolDTO
    from .create_board_dto import CreateBoardDTO as CreateBoardDTO
    from .create_byo_phone_number_dto import CreateByoPhoneNumberDTO as CreateByoPhoneNumberDTO
    from .create_byo_sip_trunk_credential_dto import CreateByoSipTrunkCredentialDTO as CreateByoSipTrunkCredentialDTO
    from .create_call_dto import CreateCallDTO as CreateCallDTO
    from .create_campaign_dto import CreateCampaignDTO as CreateCampaignDTO
    from .create_cartesia_credential_dto import CreateCartesiaCredentialDTO as CreateCartesiaCredentialDTO
    from .create_cerebras_credential_dto import CreateCerebrasCredentialDTO as CreateCerebrasCredentialDTO
    from .create_chat_dto import CreateChatDTO as CreateChatDTO
    from .create_chat_stream_response import CreateChatStreamResponse as CreateChatStreamResponse
    from .create_cloudflare_credential_dto import CreateCloudflareCredentialDTO as CreateCloudflareCredentialDTO
    from .create_code_tool_dto import CreateCodeToolDTO as CreateCodeToolDTO
    from .create_computer_tool_dto import CreateComputerToolDTO as CreateComputerToolDTO
    from .create_custom_credential_dto import CreateCustomCredentialDTO as CreateCustomCredentialDTO
    from .create_custom_credential_dto_authentication_plan import (
        CreateCustomCredentialDTOAuthenticationPlan as CreateCustomCredentialDTOAuthenticationPlan,
    )
    from .create_custom_knowledge_base_dto import CreateCustomKnowledgeBaseDTO as CreateCustomKnowledgeBaseDTO
    from .create_custom_llm_credential_dto import CreateCustomLLMCredentialDTO as CreateCustomLLMCredentialDTO
    from .create_customer_dto import CreateCustomerDTO as CreateCustomerDTO
    from .create_deep_infra_credential_dto import CreateDeepInfraCredentialDTO as CreateDeepInfraCredentialDTO
    from .create_deep_seek_credential_dto import CreateDeepSeekCredentialDTO as CreateDeepSeekCredentialDTO
    from .create_deepgram_credential_dto import CreateDeepgramCredentialDTO as CreateDeepgramCredentialDTO
    from .create_dtmf_tool_dto import CreateDtmfToolDTO as CreateDtmfToolDTO
    from .create_eleven_labs_credential_dto import CreateElevenLabsCredentialDTO as CreateElevenLabsCredentialDTO
    from .create_eleven_labs_credential_dto_api_url import (
        CreateElevenLabsCredentialDTOApiUrl as CreateElevenLabsCredentialDTOApiUrl,
    )
    from .create_eleven_labs_credential_dto_api_url import (
        CreateElevenLabsCredentialDTOApiUrlValues as CreateElevenLabsCredentialDTOApiUrlValues,
    )
    from .create_email_credential_dto import CreateEmailCredentialDTO as CreateEmailCredentialDTO
    from .create_end_call_tool_dto import CreateEndCallToolDTO as CreateEndCallToolDTO
    from .create_eval_dto import CreateEvalDTO as CreateEvalDTO
    from .create_eval_run_dto import CreateEvalRunDTO as CreateEvalRunDTO
    from .create_file_dto import CreateFileDTO as CreateFileDTO
    from .create_file_dto_purpose import CreateFileDTOPurpose as CreateFileDTOPurpose
    from .create_file_dto_purpose import CreateFileDTOPurposeValues as CreateFileDTOPurposeValues
    from .create_function_tool_dto import CreateFunctionToolDTO as CreateFunctionToolDTO
    from .create_gcp_credential_dto import CreateGcpCredentialDTO as CreateGcpCredentialDTO
    from .create_gladia_credential_dto import CreateGladiaCredentialDTO as CreateGladiaCredentialDTO
    from .create_go_high_level_calendar_availability_tool_dto import (
        CreateGoHighLevelCalendarAvailabilityToolDTO as CreateGoHighLevelCalendarAvailabilityToolDTO,
    )
    from .create_go_high_level_calendar_event_create_tool_dto import (
        CreateGoHighLevelCalendarEventCreateToolDTO as CreateGoHighLevelCalendarEventCreateToolDTO,
    )
    from .create_go_high_level_contact_create_tool_dto import (
        CreateGoHighLevelContactCreateToolDTO as CreateGoHighLevelContactCreateToolDTO,
    )
    from .create_go_high_level_contact_get_tool_dto import (
        CreateGoHighLevelContactGetToolDTO as CreateGoHighLevelContactGetToolDTO,
    )
    from .create_go_high_level_credential_dto import CreateGoHighLevelCredentialDTO as CreateGoHighLevelCredentialDTO
    from .create_go_high_level_mcp_credential_dto import (
        CreateGoHighLevelMCPCredentialDTO as CreateGoHighLevelMCPCredentialDTO,
    )
    from .create_google_calendar_check_availability_tool_dto import (
        CreateGoogleCalendarCheckAvailabilityToolDTO as CreateGoogleCalendarCheckAvailabilityToolDTO,
    )
    from .create_google_calendar_create_event_tool_dto import (
        CreateGoogleCalendarCreateEventToolDTO as CreateGoogleCalendarCreateEventToolDTO,
    )
    from .create_google_calendar_o_auth_2_authorization_credential_dto import (
        CreateGoogleCalendarOAuth2AuthorizationCredentialDTO as CreateGoogleCalendarOAuth2AuthorizationCredentialDTO,
    )
    from .create_google_calendar_o_auth_2_client_credential_dto import (
        CreateGoogleCalendarOAuth2ClientCredentialDTO as CreateGoogleCalendarOAuth2ClientCredentialDTO,
    )
    from .create_google_credential_dto import CreateGoogleCredentialDTO as CreateGoogleCredentialDTO
    from .create_google_sheets_o_auth_2_authorization_credential_dto import (
        CreateGoogleSheetsOAuth2AuthorizationCredentialDTO as CreateGoogleSheetsOAuth2AuthorizationCredentialDTO,
    )
    from .create_google_sheets_row_append_tool_dto import (
        CreateGoogleSheetsRowAppendToolDTO as CreateGoogleSheetsRowAppendToolDTO,
    )
    from .create_groq_credential_dto import CreateGroqCredentialDTO as CreateGroqCredentialDTO
    from .create_handoff_tool_dto import CreateHandoffToolDTO as CreateHandoffToolDTO
    from .create_hume_credential_dto import CreateHumeCredentialDTO as CreateHumeCredentialDTO
    from .create_inflection_ai_credential_dto import CreateInflectionAICredentialDTO as CreateInflectionAICredentialDTO
    from .create_inworld_credential_dto import CreateInworldCredentialDTO as CreateInworldCredentialDTO
    from .create_knowledge_base_v2dto import CreateKnowledgeBaseV2DTO as CreateKnowledgeBaseV2DTO
    from .create_langfuse_credential_dto import CreateLangfuseCredentialDTO as CreateLangfuseCredentialDTO
    from .create_line_insight_from_call_table_dto import (
        CreateLineInsightFromCallTableDTO as CreateLineInsightFromCallTableDTO,
    )
    from .create_lmnt_credential_dto import CreateLmntCredentialDTO as CreateLmntCredentialDTO
    from .create_make_credential_dto import CreateMakeCredentialDTO as CreateMakeCredentialDTO
    from .create_mcp_tool_dto import CreateMcpToolDTO as CreateMcpToolDTO
    from .create_microsoft_credential_dto import CreateMicrosoftCredentialDTO as CreateMicrosoftCredentialDTO
    from .create_minimax_credential_dto import CreateMinimaxCredentialDTO as CreateMinimaxCredentialDTO
    from .create_mistral_credential_dto import CreateMistralCredentialDTO as CreateMistralCredentialDTO
    from .create_neuphonic_credential_dto import CreateNeuphonicCredentialDTO as CreateNeuphonicCredentialDTO
    from .create_open_ai_credential_dto import CreateOpenAICredentialDTO as CreateOpenAICredentialDTO
    from .create_open_router_credential_dto import CreateOpenRouterCredentialDTO as CreateOpenRouterCredentialDTO
    from .create_perplexity_ai_credential_dto import CreatePerplexityAICredentialDTO as CreatePerplexityAICredentialDTO
    from .create_personality_dto import CreatePersonalityDTO as CreatePersonalityDTO
    from .create_pie_insight_from_call_table_dto import (
        CreatePieInsightFromCallTableDTO as CreatePieInsightFromCallTableDTO,
    )
    from .create_play_ht_credential_dto import CreatePlayHTCredentialDTO as CreatePlayHTCredentialDTO
    from .create_query_tool_dto import CreateQueryToolDTO as CreateQueryToolDTO
    from .create_rime_ai_credential_dto import CreateRimeAICredentialDTO as CreateRimeAICredentialDTO
    from .create_runpod_credential_dto import CreateRunpodCredentialDTO as CreateRunpodCredentialDTO
    from .create_s3_compatible_credential_dto import CreateS3CompatibleCredentialDTO as CreateS3CompatibleCredentialDTO
    from .create_s3_credential_dto import CreateS3CredentialDTO as CreateS3CredentialDTO
    from .create_scenario_dto import CreateScenarioDTO as CreateScenarioDTO
    from .create_scorecard_dto import CreateScorecardDTO as CreateScorecardDTO
    from .create_session_dto import CreateSessionDTO as CreateSessionDTO
    from .create_simulation_dto import CreateSimulationDTO as CreateSimulationDTO
    from .create_simulation_run_dto import CreateSimulationRunDTO as CreateSimulationRunDTO
    from .create_simulation_run_response import CreateSimulationRunResponse as CreateSimulationRunResponse
    from .create_simulation_suite_dto import CreateSimulationSuiteDTO as CreateSimulationSuiteDTO
    from .create_sip_request_tool_dto import CreateSipRequestToolDTO as CreateSipRequestToolDTO
    from .create_slack_o_auth_2_authorization_credential_dto import (
        CreateSlackOAuth2AuthorizationCredentialDTO as CreateSlackOAuth2AuthorizationCredentialDTO,
    )
    from .create_slack_send_message_tool_dto import CreateSlackSendMessageToolDTO as CreateSlackSendMessageToolDTO
    from .create_slack_webhook_credential_dto import CreateSlackWebhookCredentialDTO as CreateSlackWebhookCredentialDTO
    from .create_smallest_ai_credential_dto import CreateSmallestAICredentialDTO as CreateSmallestAICredentialDTO
    from .create_sms_tool_dto import CreateSmsToolDTO as CreateSmsToolDTO
    from .create_soniox_credential_dto import CreateSonioxCredentialDTO as CreateSonioxCredentialDTO
    from .create_speechmatics_credential_dto import CreateSpeechmaticsCredentialDTO as CreateSpeechmaticsCredentialDTO
    from .create_squad_dto import CreateSquadDTO as CreateSquadDTO
    from .create_structured_output_dto import CreateStructuredOutputDTO as CreateStructuredOutputDTO
    from .create_supabase_credential_dto import CreateSupabaseCredentialDTO as CreateSupabaseCredentialDTO
    from .create_tavus_credential_dto import CreateTavusCredentialDTO as CreateTavusCredentialDTO
    from .create_telnyx_phone_number_dto import CreateTelnyxPhoneNumberDTO as CreateTelnyxPhoneNumberDTO
    from .create_text_editor_tool_dto import CreateTextEditorToolDTO as CreateTextEditorToolDTO
    from .create_text_insight_from_call_table_dto import (
        CreateTextInsightFromCallTableDTO as CreateTextInsightFromCallTableDTO,
    )
    from .create_together_ai_credential_dto import CreateTogetherAICredentialDTO as CreateTogetherAICredentialDTO
    from .create_transfer_call_tool_dto import CreateTransferCallToolDTO as CreateTransferCallToolDTO
    from .create_twilio_credential_dto import CreateTwilioCredentialDTO as CreateTwilioCredentialDTO
    from .create_twilio_phone_number_dto import CreateTwilioPhoneNumberDTO as CreateTwilioPhoneNumberDTO
    from .create_vapi_phone_number_dto import CreateVapiPhoneNumberDTO as CreateVapiPhoneNumberDTO
    from .create_voicemail_tool_dto import CreateVoicemailToolDTO as CreateVoicemailToolDTO
    from .create_vonage_credential_dto import CreateVonageCredentialDTO as CreateVonageCredentialDTO
    from .create_vonage_phone_number_dto import CreateVonagePhoneNumberDTO as CreateVonagePhoneNumberDTO
    from .create_webhook_credential_dto import CreateWebhookCredentialDTO as CreateWebhookCredentialDTO
    from .create_well_said_credential_dto import CreateWellSaidCredentialDTO as CreateWellSaidCredentialDTO
    from .create_workflow_dto import CreateWorkflowDTO as CreateWorkflowDTO
    from .create_workflow_dto_hooks_item import CreateWorkflowDTOHooksItem as CreateWorkflowDTOHooksItem
    from .create_workflow_dto_nodes_item import CreateWorkflowDTONodesItem as CreateWorkflowDTONodesItem
    from .create_x_ai_credential_dto import CreateXAiCredentialDTO as CreateXAiCredentialDTO
    from .custom_endpointing_model_smart_endpointing_plan import (
        CustomEndpointingModelSmartEndpointingPlan as CustomEndpointingModelSmartEndpointingPlan,
    )
    from .custom_llm_model import CustomLLMModel as CustomLLMModel
    from .custom_llm_model_metadata_send_mode import CustomLLMModelMetadataSendMode as CustomLLMModelMetadataSendMode
    from .custom_llm_model_metadata_send_mode import (
        CustomLLMModelMetadataSendModeValues as CustomLLMModelMetadataSendModeValues,
    )
    from .custom_message import CustomMessage as CustomMessage
    from .custom_transcriber import CustomTranscriber as CustomTranscriber
    from .custom_voice import CustomVoice as CustomVoice
    from .customer_custom_endpointing_rule import CustomerCustomEndpointingRule as CustomerCustomEndpointingRule
    from .customer_speech_timeout_options import CustomerSpeechTimeoutOptions as CustomerSpeechTimeoutOptions
    from .customer_speech_timeout_options_trigger_reset_mode import (
        CustomerSpeechTimeoutOptionsTriggerResetMode as CustomerSpeechTimeoutOptionsTriggerResetMode,
    )
    from .customer_speech_timeout_options_trigger_reset_mode import (
        CustomerSpeechTimeoutOptionsTriggerResetModeValues as CustomerSpeechTimeoutOptionsTriggerResetModeValues,
    )
    from .deep_infra_model import DeepInfraModel as DeepInfraModel
    from .deep_seek_model import DeepSeekModel as DeepSeekModel
    from .deep_seek_model_model import DeepSeekModelModel as DeepSeekModelModel
    from .deep_seek_model_model import DeepSeekModelModelValues as DeepSeekModelModelValues
    from .deepgram_transcriber import DeepgramTranscriber as DeepgramTranscriber
    from .deepgram_transcriber_language import DeepgramTranscriberLanguage as DeepgramTranscriberLanguage
    from .deepgram_transcriber_language import DeepgramTranscriberLanguageValues as DeepgramTranscriberLanguageValues
    from .deepgram_transcriber_model import DeepgramTranscriberModel as DeepgramTranscriberModel
    from .deepgram_transcriber_model import DeepgramTranscriberModelValues as DeepgramTranscriberModelValues
    from .deepgram_transcriber_redaction_item import (
        DeepgramTranscriberRedactionItem as DeepgramTranscriberRedactionItem,
    )
    from .deepgram_transcriber_redaction_item import (
        DeepgramTranscriberRedactionItemValues as DeepgramTranscriberRedactionItemValues,
    )
    from .deepgram_voice import DeepgramVoice as DeepgramVoice
    from .deepgram_voice_model import DeepgramVoiceModel as DeepgramVoiceModel
    from .deepgram_voice_model import DeepgramVoiceModelValues as DeepgramVoiceModelValues
    from .deepgram_voice_voice_id import DeepgramVoiceVoiceId as DeepgramVoiceVoiceId
    from .deepgram_voice_voice_id import DeepgramVoiceVoiceIdValues as DeepgramVoiceVoiceIdValues
    from .delete_call_dto import DeleteCallDTO as DeleteCallDTO
    from .developer_message import DeveloperMessage as DeveloperMessage
    from .dial_plan_entry import DialPlanEntry as DialPlanEntry
    from .dtmf_tool import DtmfTool as DtmfTool
    from .edge import Edge as Edge
    from .eleven_labs_pronunciation_dictionary_locator import (
        ElevenLabsPronunciationDictionaryLocator as ElevenLabsPronunciationDictionaryLocator,
    )
    from .eleven_labs_transcriber import ElevenLabsTranscriber as ElevenLabsTranscriber
    from .eleven_labs_transcriber_model import ElevenLabsTranscriberModel as ElevenLabsTranscriberModel
    from .eleven_labs_transcriber_model import ElevenLabsTranscriberModelValues as ElevenLabsTranscriberModelValues
    from .eleven_labs_voice import ElevenLabsVoice as ElevenLabsVoice
    from .eleven_labs_voice_model import ElevenLabsVoiceModel as ElevenLabsVoiceModel
    from .eleven_labs_voice_model import ElevenLabsVoiceModelValues as ElevenLabsVoiceModelValues
    from .eleven_labs_voice_voice_id import ElevenLabsVoiceVoiceId as ElevenLabsVoiceVoiceId
    from .eleven_labs_voice_voice_id import ElevenLabsVoiceVoiceIdValues as ElevenLabsVoiceVoiceIdValues
    from .end_call_tool import EndCallTool as EndCallTool
    from .ended_reason import EndedReason as EndedReason
    from .ended_reason import EndedReasonValues as EndedReasonValues
    from .ended_reason_condition import EndedReasonCondition as EndedReasonCondition
    from .ended_reason_condition_operator import EndedReasonConditionOperator as EndedReasonConditionOperator
    from .ended_reason_condition_operator import (
        EndedReasonConditionOperatorValues as EndedReasonConditionOperatorValues,
    )
    from .eval_ import Eval as Eval
    from .eval_anthropic_model import EvalAnthropicModel as EvalAnthropicModel
    from .eval_custom_model import EvalCustomModel as EvalCustomModel
    from .eval_google_model import EvalGoogleModel as EvalGoogleModel
    from .eval_messages_item import EvalMessagesItem as EvalMessagesItem
    from .eval_open_ai_model import EvalOpenAIModel as EvalOpenAIModel
    from .eval_open_ai_model_model import EvalOpenAIModelModel as EvalOpenAIModelModel
    from .eval_open_ai_model_model import EvalOpenAIModelModelValues as EvalOpenAIModelModelValues
    from .eval_paginated_response import EvalPaginatedResponse as EvalPaginatedResponse
    from .eval_run import EvalRun as EvalRun
    from .eval_run_ended_reason import EvalRunEndedReason as EvalRunEndedReason
    from .eval_run_ended_reason import EvalRunEndedReasonValues as EvalRunEndedReasonValues
    from .eval_run_paginated_response import EvalRunPaginatedResponse as EvalRunPaginatedResponse
    from .eval_run_result import EvalRunResult as EvalRunResult
    from .eval_run_result_messages_item import EvalRunResultMessagesItem as EvalRunResultMessagesItem
    from .eval_run_result_status import EvalRunResultStatus as EvalRunResultStatus
    from .eval_run_result_status import EvalRunResultStatusValues as EvalRunResultStatusValues
    from .eval_run_status import EvalRunStatus as EvalRunStatus
    from .eval_run_status import EvalRunStatusValues as EvalRunStatusValues
    from .eval_run_target import EvalRunTarget as EvalRunTarget
    from .eval_run_target_assistant import EvalRunTargetAssistant as EvalRunTargetAssistant
    from .eval_run_target_squad import EvalRunTargetSquad as EvalRunTargetSquad
    from .evaluation_plan_item import EvaluationPlanItem as EvaluationPlanItem
    from .evaluation_plan_item_comparator import EvaluationPlanItemComparator as EvaluationPlanItemComparator
    from .evaluation_plan_item_comparator import (
        EvaluationPlanItemComparatorValues as EvaluationPlanItemComparatorValues,
    )
    from .events_table_boolean_condition import EventsTableBooleanCondition as EventsTableBooleanCondition
    from .events_table_number_condition import EventsTableNumberCondition as EventsTableNumberCondition
    from .events_table_string_condition import EventsTableStringCondition as EventsTableStringCondition
    from .events_table_string_condition_operator import (
        EventsTableStringConditionOperator as EventsTableStringConditionOperator,
    )
    from .events_table_string_condition_operator import (
        EventsTableStringConditionOperatorValues as EventsTableStringConditionOperatorValues,
    )
    from .exact_replacement import ExactReplacement as ExactReplacement
    from .fallback_assembly_ai_transcriber import FallbackAssemblyAITranscriber as FallbackAssemblyAITranscriber
    from .fallback_azure_speech_transcriber import FallbackAzureSpeechTranscriber as FallbackAzureSpeechTranscriber
    from .fallback_azure_voice import FallbackAzureVoice as FallbackAzureVoice
    from .fallback_cartesia_transcriber import FallbackCartesiaTranscriber as FallbackCartesiaTranscriber
    from .fallback_cartesia_voice import FallbackCartesiaVoice as FallbackCartesiaVoice
    from .fallback_custom_transcriber import FallbackCustomTranscriber as FallbackCustomTranscriber
    from .fallback_custom_voice import FallbackCustomVoice as FallbackCustomVoice
    from .fallback_deepgram_transcriber import FallbackDeepgramTranscriber as FallbackDeepgramTranscriber
    from .fallback_deepgram_voice import FallbackDeepgramVoice as FallbackDeepgramVoice
    from .fallback_eleven_labs_transcriber import FallbackElevenLabsTranscriber as FallbackElevenLabsTranscriber
    from .fallback_eleven_labs_voice import FallbackElevenLabsVoice as FallbackElevenLabsVoice
    from .fallback_gladia_transcriber import FallbackGladiaTranscriber as FallbackGladiaTranscriber
    from .fallback_google_transcriber import FallbackGoogleTranscriber as FallbackGoogleTranscriber
    from .fallback_hume_voice import FallbackHumeVoice as FallbackHumeVoice
    from .fallback_inworld_voice import FallbackInworldVoice as FallbackInworldVoice
    from .fallback_lmnt_voice import FallbackLMNTVoice as FallbackLMNTVoice
    from .fallback_microsoft_voice import FallbackMicrosoftVoice as FallbackMicrosoftVoice
    from .fallback_neuphonic_voice import FallbackNeuphonicVoice as FallbackNeuphonicVoice
    from .fallback_open_ai_transcriber import FallbackOpenAITranscriber as FallbackOpenAITranscriber
    from .fallback_open_ai_voice import FallbackOpenAIVoice as FallbackOpenAIVoice
    from .fallback_plan import FallbackPlan as FallbackPlan
    from .fallback_plan_voices_item import FallbackPlanVoicesItem as FallbackPlanVoicesItem
    from .fallback_play_ht_voice import FallbackPlayHTVoice as FallbackPlayHTVoice
    from .fallback_rime_ai_voice import FallbackRimeAIVoice as FallbackRimeAIVoice
    from .fallback_sesame_voice import FallbackSesameVoice as FallbackSesameVoice
    from .fallback_smallest_ai_voice import FallbackSmallestAIVoice as FallbackSmallestAIVoice
    from .fallback_soniox_transcriber import FallbackSonioxTranscriber as FallbackSonioxTranscriber
    from .fallback_speechmatics_transcriber import FallbackSpeechmaticsTranscriber as FallbackSpeechmaticsTranscriber
    from .fallback_talkscriber_transcriber import FallbackTalkscriberTranscriber as FallbackTalkscriberTranscriber
    from .fallback_tavus_voice import FallbackTavusVoice as FallbackTavusVoice
    from .fallback_transcriber_plan import FallbackTranscriberPlan as FallbackTranscriberPlan
    from .fallback_transcriber_plan_transcribers_item import (
        FallbackTranscriberPlanTranscribersItem as FallbackTranscriberPlanTranscribersItem,
    )
    from .fallback_vapi_voice import FallbackVapiVoice as FallbackVapiVoice
    from .fallback_well_said_voice import FallbackWellSaidVoice as FallbackWellSaidVoice
    from .fallback_xai_transcriber import FallbackXaiTranscriber as FallbackXaiTranscriber
    from .fallback_xai_voice import FallbackXaiVoice as FallbackXaiVoice
    from .file import File as File
    from .file_status import FileStatus as FileStatus
    from .file_status import FileStatusValues as FileStatusValues
    from .filter_date_type_column_on_call_table import (
        FilterDateTypeColumnOnCallTable as FilterDateTypeColumnOnCallTable,
    )
    from .filter_date_type_column_on_call_table_column import (
        FilterDateTypeColumnOnCallTableColumn as FilterDateTypeColumnOnCallTableColumn,
    )
    from .filter_date_type_column_on_call_table_column import (
        FilterDateTypeColumnOnCallTableColumnValues as FilterDateTypeColumnOnCallTableColumnValues,
    )
    from .filter_number_array_type_column_on_call_table import (
        FilterNumberArrayTypeColumnOnCallTable as FilterNumberArrayTypeColumnOnCallTable,
    )
    from .filter_number_array_type_column_on_call_table_operator import (
        FilterNumberArrayTypeColumnOnCallTableOperator as FilterNumberArrayTypeColumnOnCallTableOperator,
    )
    from .filter_number_array_type_column_on_call_table_operator import (
        FilterNumberArrayTypeColumnOnCallTableOperatorValues as FilterNumberArrayTypeColumnOnCallTableOperatorValues,
    )
    from .filter_number_type_column_on_call_table import (
        FilterNumberTypeColumnOnCallTable as FilterNumberTypeColumnOnCallTable,
    )
    from .filter_number_type_column_on_call_table_column import (
        FilterNumberTypeColumnOnCallTableColumn as FilterNumberTypeColumnOnCallTableColumn,
    )
    from .filter_number_type_column_on_call_table_column import (
        FilterNumberTypeColumnOnCallTableColumnValues as FilterNumberTypeColumnOnCallTableColumnValues,
    )
    from .filter_string_array_type_column_on_call_table import (
        FilterStringArrayTypeColumnOnCallTable as FilterStringArrayTypeColumnOnCallTable,
    )
    from .filter_string_type_column_on_call_table import (
        FilterStringTypeColumnOnCallTable as FilterStringTypeColumnOnCallTable,
    )
    from .filter_string_type_column_on_call_table_column import (
        FilterStringTypeColumnOnCallTableColumn as FilterStringTypeColumnOnCallTableColumn,
    )
    from .filter_string_type_column_on_call_table_column import (
        FilterStringTypeColumnOnCallTableColumnValues as FilterStringTypeColumnOnCallTableColumnValues,
    )
    from .filter_string_type_column_on_call_table_operator import (
        FilterStringTypeColumnOnCallTableOperator as FilterStringTypeColumnOnCallTableOperator,
    )
    from .filter_string_type_column_on_call_table_operator import (
        FilterStringTypeColumnOnCallTableOperatorValues as FilterStringTypeColumnOnCallTableOperatorValues,
    )
    from .filter_structured_output_column_on_call_table import (
        FilterStructuredOutputColumnOnCallTable as FilterStructuredOutputColumnOnCallTable,
    )
    from .filter_structured_output_column_on_call_table_operator import (
        FilterStructuredOutputColumnOnCallTableOperator as FilterStructuredOutputColumnOnCallTableOperator,
    )
    from .filter_structured_output_column_on_call_table_operator import (
        FilterStructuredOutputColumnOnCallTableOperatorValues as FilterStructuredOutputColumnOnCallTableOperatorValues,
    )
    from .format_plan import FormatPlan as FormatPlan
    from .format_plan_formatters_enabled_item import FormatPlanFormattersEnabledItem as FormatPlanFormattersEnabledItem
    from .format_plan_formatters_enabled_item import (
        FormatPlanFormattersEnabledItemValues as FormatPlanFormattersEnabledItemValues,
    )
    from .format_plan_replacements_item import FormatPlanReplacementsItem as FormatPlanReplacementsItem
    from .fourier_denoising_plan import FourierDenoisingPlan as FourierDenoisingPlan
    from .function_tool import FunctionTool as FunctionTool
    from .function_tool_with_tool_call import FunctionToolWithToolCall as FunctionToolWithToolCall
    from .gcp_key import GcpKey as GcpKey
    from .gemini_multimodal_live_prebuilt_voice_config import (
        GeminiMultimodalLivePrebuiltVoiceConfig as GeminiMultimodalLivePrebuiltVoiceConfig,
    )
    from .gemini_multimodal_live_prebuilt_voice_config_voice_name import (
        GeminiMultimodalLivePrebuiltVoiceConfigVoiceName as GeminiMultimodalLivePrebuiltVoiceConfigVoiceName,
    )
    from .gemini_multimodal_live_prebuilt_voice_config_voice_name import (
        GeminiMultimodalLivePrebuiltVoiceConfigVoiceNameValues as GeminiMultimodalLivePrebuiltVoiceConfigVoiceNameValues,
    )
    from .gemini_multimodal_live_speech_config import (
        GeminiMultimodalLiveSpeechConfig as GeminiMultimodalLiveSpeechConfig,
    )
    from .gemini_multimodal_live_voice_config import GeminiMultimodalLiveVoiceConfig as GeminiMultimodalLiveVoiceConfig
    from .generate_scenarios_dto import GenerateScenariosDTO as GenerateScenariosDTO
    from .generate_scenarios_response import GenerateScenariosResponse as GenerateScenariosResponse
    from .generated_scenario import GeneratedScenario as GeneratedScenario
    from .generated_scenario_category import GeneratedScenarioCategory as GeneratedScenarioCategory
    from .generated_scenario_category import GeneratedScenarioCategoryValues as GeneratedScenarioCategoryValues
    from .ghl_tool import GhlTool as GhlTool
    from .ghl_tool_messages_item import GhlToolMessagesItem as GhlToolMessagesItem
    from .ghl_tool_metadata import GhlToolMetadata as GhlToolMetadata
    from .ghl_tool_with_tool_call import GhlToolWithToolCall as GhlToolWithToolCall
    from .gladia_custom_vocabulary_config_dto import GladiaCustomVocabularyConfigDTO as GladiaCustomVocabularyConfigDTO
    from .gladia_custom_vocabulary_config_dto_vocabulary_item import (
        GladiaCustomVocabularyConfigDTOVocabularyItem as GladiaCustomVocabularyConfigDTOVocabularyItem,
    )
    from .gladia_transcriber import GladiaTranscriber as GladiaTranscriber
    from .gladia_transcriber_language import GladiaTranscriberLanguage as GladiaTranscriberLanguage
    from .gladia_transcriber_language import GladiaTranscriberLanguageValues as GladiaTranscriberLanguageValues
    from .gladia_transcriber_language_behaviour import (
        GladiaTranscriberLanguageBehaviour as GladiaTranscriberLanguageBehaviour,
    )
    from .gladia_transcriber_language_behaviour import (
        GladiaTranscriberLanguageBehaviourValues as GladiaTranscriberLanguageBehaviourValues,
    )
    from .gladia_transcriber_model import GladiaTranscriberModel as GladiaTranscriberModel
    from .gladia_transcriber_model import GladiaTranscriberModelValues as GladiaTranscriberModelValues
    from .gladia_transcriber_region import GladiaTranscriberRegion as GladiaTranscriberRegion
    from .gladia_transcriber_region import GladiaTranscriberRegionValues as GladiaTranscriberRegionValues
    from .gladia_vocabulary_item_dto import GladiaVocabularyItemDTO as GladiaVocabularyItemDTO
    from .global_node_plan import GlobalNodePlan as GlobalNodePlan
    from .go_high_level_calendar_availability_tool import (
        GoHighLevelCalendarAvailabilityTool as GoHighLevelCalendarAvailabilityTool,
    )
    from .go_high_level_calendar_event_create_tool import (
        GoHighLevelCalendarEventCreateTool as GoHighLevelCalendarEventCreateTool,
    )
    from .go_high_level_contact_create_tool import GoHighLevelContactCreateTool as GoHighLevelContactCreateTool
    from .go_high_level_contact_get_tool import GoHighLevelContactGetTool as GoHighLevelContactGetTool
    from .google_calendar_check_availability_tool import (
        GoogleCalendarCheckAvailabilityTool as GoogleCalendarCheckAvailabilityTool,
    )
    from .google_calendar_create_event_tool import GoogleCalendarCreateEventTool as GoogleCalendarCreateEventTool
    from .google_calendar_create_event_tool_with_tool_call import (
        GoogleCalendarCreateEventToolWithToolCall as GoogleCalendarCreateEventToolWithToolCall,
    )
    from .google_model import GoogleModel as GoogleModel
    from .google_model_model import GoogleModelModel as GoogleModelModel
    from .google_model_model import GoogleModelModelValues as GoogleModelModelValues
    from .google_realtime_config import GoogleRealtimeConfig as GoogleRealtimeConfig
    from .google_sheets_row_append_tool import GoogleSheetsRowAppendTool as GoogleSheetsRowAppendTool
    from .google_transcriber import GoogleTranscriber as GoogleTranscriber
    from .google_transcriber_language import GoogleTranscriberLanguage as GoogleTranscriberLanguage
    from .google_transcriber_language import GoogleTranscriberLanguageValues as GoogleTranscriberLanguageValues
    from .google_voicemail_detection_plan import GoogleVoicemailDetectionPlan as GoogleVoicemailDetectionPlan
    from .groq_model import GroqModel as GroqModel
    from .groq_model_model import GroqModelModel as GroqModelModel
    from .groq_model_model import GroqModelModelValues as GroqModelModelValues
    from .group_condition import GroupCondition as GroupCondition
    from .group_condition_conditions_item import GroupConditionConditionsItem as GroupConditionConditionsItem
    from .group_condition_operator import GroupConditionOperator as GroupConditionOperator
    from .group_condition_operator import GroupConditionOperatorValues as GroupConditionOperatorValues
    from .handoff_destination_assistant import HandoffDestinationAssistant as HandoffDestinationAssistant
    from .handoff_destination_dynamic import HandoffDestinationDynamic as HandoffDestinationDynamic
    from .handoff_destination_squad import HandoffDestinationSquad as HandoffDestinationSquad
    from .handoff_destination_squad_context_engineering_plan import (
        HandoffDestinationSquadContextEngineeringPlan as HandoffDestinationSquadContextEngineeringPlan,
    )
    from .handoff_tool import HandoffTool as HandoffTool
    from .handoff_tool_destinations_item import HandoffToolDestinationsItem as HandoffToolDestinationsItem
    from .hmac_authentication_plan import HMACAuthenticationPlan as HMACAuthenticationPlan
    from .hmac_authentication_plan_algorithm import HMACAuthenticationPlanAlgorithm as HMACAuthenticationPlanAlgorithm
    from .hmac_authentication_plan_algorithm import (
        HMACAuthenticationPlanAlgorithmValues as HMACAuthenticationPlanAlgorithmValues,
    )
    from .hmac_authentication_plan_signature_encoding import (
        HMACAuthenticationPlanSignatureEncoding as HMACAuthenticationPlanSignatureEncoding,
    )
    from .hmac_authentication_plan_signature_encoding import (
        HMACAuthenticationPlanSignatureEncodingValues as HMACAuthenticationPlanSignatureEncodingValues,
    )
    from .hume_voice import HumeVoice as HumeVoice
    from .hume_voice_model import HumeVoiceModel as HumeVoiceModel
    from .hume_voice_model import HumeVoiceModelValues as HumeVoiceModelValues
    from .import_twilio_phone_number_dto import ImportTwilioPhoneNumberDTO as ImportTwilioPhoneNumberDTO
    from .inflection_ai_model import InflectionAIModel as InflectionAIModel
    from .insight import Insight as Insight
    from .insight_controller_create_body import InsightControllerCreateBody as InsightControllerCreateBody
    from .insight_controller_create_response_201 import (
        InsightControllerCreateResponse201 as InsightControllerCreateResponse201,
    )
    from .insight_controller_update_body import InsightControllerUpdateBody as InsightControllerUpdateBody
    from .insight_formula import InsightFormula as InsightFormula
    from .insight_paginated_response import InsightPaginatedResponse as InsightPaginatedResponse
    from .insight_run_dto import InsightRunDTO as InsightRunDTO
    from .insight_run_format_plan import InsightRunFormatPlan as InsightRunFormatPlan
    from .insight_run_format_plan_format import InsightRunFormatPlanFormat as InsightRunFormatPlanFormat
    from .insight_run_format_plan_format import InsightRunFormatPlanFormatValues as InsightRunFormatPlanFormatValues
    from .insight_run_response import InsightRunResponse as InsightRunResponse
    from .insight_time_range import InsightTimeRange as InsightTimeRange
    from .insight_time_range_with_step import InsightTimeRangeWithStep as InsightTimeRangeWithStep
    from .insight_time_range_with_step_step import InsightTimeRangeWithStepStep as InsightTimeRangeWithStepStep
    from .insight_time_range_with_step_step import (
        InsightTimeRangeWithStepStepValues as InsightTimeRangeWithStepStepValues,
    )
    from .insight_type import InsightType as InsightType
    from .insight_type import InsightTypeValues as InsightTypeValues
    from .inworld_voice import InworldVoice as InworldVoice
    from .inworld_voice_language_code import InworldVoiceLanguageCode as InworldVoiceLanguageCode
    from .inworld_voice_language_code import InworldVoiceLanguageCodeValues as InworldVoiceLanguageCodeValues
    from .inworld_voice_voice_id import InworldVoiceVoiceId as InworldVoiceVoiceId
    from .inworld_voice_voice_id import InworldVoiceVoiceIdValues as InworldVoiceVoiceIdValues
    from .json_query_on_call_table_with_number_type_column import (
        JSONQueryOnCallTableWithNumberTypeColumn as JSONQueryOnCallTableWithNumberTypeColumn,
    )
    from .json_query_on_call_table_with_number_type_column_column import (
        JSONQueryOnCallTableWithNumberTypeColumnColumn as JSONQueryOnCallTableWithNumberTypeColumnColumn,
    )
    from .json_query_on_call_table_with_number_type_column_column import (
        JSONQueryOnCallTableWithNumberTypeColumnColumnValues as JSONQueryOnCallTableWithNumberTypeColumnColumnValues,
    )
    from .json_query_on_call_table_with_number_type_column_filters_item import (
        JSONQueryOnCallTableWithNumberTypeColumnFiltersItem as JSONQueryOnCallTableWithNumberTypeColumnFiltersItem,
    )
    from .json_query_on_call_table_with_number_type_column_operation import (
        JSONQueryOnCallTableWithNumberTypeColumnOperation as JSONQueryOnCallTableWithNumberTypeColumnOperation,
    )
    from .json_query_on_call_table_with_number_type_column_operation import (
        JSONQueryOnCallTableWithNumberTypeColumnOperationValues as JSONQueryOnCallTableWithNumberTypeColumnOperationValues,
    )
    from .json_query_on_call_table_with_string_type_column import (
        JSONQueryOnCallTableWithStringTypeColumn as JSONQueryOnCallTableWithStringTypeColumn,
    )
    from .json_query_on_call_table_with_string_type_column_column import (
        JSONQueryOnCallTableWithStringTypeColumnColumn as JSONQueryOnCallTableWithStringTypeColumnColumn,
    )
    from .json_query_on_call_table_with_string_type_column_column import (
        JSONQueryOnCallTableWithStringTypeColumnColumnValues as JSONQueryOnCallTableWithStringTypeColumnColumnValues,
    )
    from .json_query_on_call_table_with_structured_output_column import (
        JSONQueryOnCallTableWithStructuredOutputColumn as JSONQueryOnCallTableWithStructuredOutputColumn,
    )
    from .json_query_on_call_table_with_structured_output_column_operation import (
        JSONQueryOnCallTableWithStructuredOutputColumnOperation as JSONQueryOnCallTableWithStructuredOutputColumnOperation,
    )
    from .json_query_on_call_table_with_structured_output_column_operation import (
        JSONQueryOnCallTableWithStructuredOutputColumnOperationValues as JSONQueryOnCallTableWithStructuredOutputColumnOperationValues,
    )
    from .json_query_on_events_table import JSONQueryOnEventsTable as JSONQueryOnEventsTable
    from .json_query_on_events_table_filters_item import (
        JSONQueryOnEventsTableFiltersItem as JSONQueryOnEventsTableFiltersItem,
    )
    from .json_query_on_events_table_on import JSONQueryOnEventsTableOn as JSONQueryOnEventsTableOn
    from .json_query_on_events_table_on import JSONQueryOnEventsTableOnValues as JSONQueryOnEventsTableOnValues
    from .json_query_on_events_table_operation import JSONQueryOnEventsTableOperation as JSONQueryOnEventsTableOperation
    from .json_query_on_events_table_operation import (
        JSONQueryOnEventsTableOperationValues as JSONQueryOnEventsTableOperationValues,
    )
    from .json_schema import JsonSchema as JsonSchema
    from .json_schema_format import JsonSchemaFormat as JsonSchemaFormat
    from .json_schema_format import JsonSchemaFormatValues as JsonSchemaFormatValues
    from .json_schema_type import JsonSchemaType as JsonSchemaType
    from .json_schema_type import JsonSchemaTypeValues as JsonSchemaTypeValues
    from .keypad_input_plan import KeypadInputPlan as KeypadInputPlan
    from .keypad_input_plan_delimiters import KeypadInputPlanDelimiters as KeypadInputPlanDelimiters
    from .keypad_input_plan_delimiters import KeypadInputPlanDelimitersValues as KeypadInputPlanDelimitersValues
    from .knowledge_base import KnowledgeBase as KnowledgeBase
    from .knowledge_base_cost import KnowledgeBaseCost as KnowledgeBaseCost
    from .knowledge_base_response_document import KnowledgeBaseResponseDocument as KnowledgeBaseResponseDocument
    from .knowledge_base_tool import KnowledgeBaseTool as KnowledgeBaseTool
    from .knowledge_base_tool_function import KnowledgeBaseToolFunction as KnowledgeBaseToolFunction
    from .knowledge_base_v2 import KnowledgeBaseV2 as KnowledgeBaseV2
    from .knowledge_base_v2_file import KnowledgeBaseV2File as KnowledgeBaseV2File
    from .knowledge_base_v2_file_status import KnowledgeBaseV2FileStatus as KnowledgeBaseV2FileStatus
    from .knowledge_base_v2_file_status import KnowledgeBaseV2FileStatusValues as KnowledgeBaseV2FileStatusValues
    from .knowledge_base_v2_with_files import KnowledgeBaseV2WithFiles as KnowledgeBaseV2WithFiles
    from .langfuse_observability_plan import LangfuseObservabilityPlan as LangfuseObservabilityPlan
    from .latency_metrics import LatencyMetrics as LatencyMetrics
    from .line_insight import LineInsight as LineInsight
    from .line_insight_metadata import LineInsightMetadata as LineInsightMetadata
    from .liquid_condition import LiquidCondition as LiquidCondition
    from .livekit_smart_endpointing_plan import LivekitSmartEndpointingPlan as LivekitSmartEndpointingPlan
    from .lmnt_voice import LMNTVoice as LMNTVoice
    from .lmnt_voice_language import LMNTVoiceLanguage as LMNTVoiceLanguage
    from .lmnt_voice_language import LMNTVoiceLanguageValues as LMNTVoiceLanguageValues
    from .lmnt_voice_voice_id import LMNTVoiceVoiceId as LMNTVoiceVoiceId
    from .lmnt_voice_voice_id import LMNTVoiceVoiceIdValues as LMNTVoiceVoiceIdValues
    from .make_tool_metadata import MakeToolMetadata as MakeToolMetadata
    from .make_tool_with_tool_call import MakeToolWithToolCall as MakeToolWithToolCall
    from .mcp_tool import McpTool as McpTool
    from .mcp_tool_messages import McpToolMessages as McpToolMessages
    from .mcp_tool_metadata import McpToolMetadata as McpToolMetadata
    from .mcp_tool_metadata_protocol import McpToolMetadataProtocol as McpToolMetadataProtocol
    from .mcp_tool_metadata_protocol import McpToolMetadataProtocolValues as McpToolMetadataProtocolValues
    from .message_add_hook_action import MessageAddHookAction as MessageAddHookAction
    from .message_target import MessageTarget as MessageTarget
    from .message_target_role import MessageTargetRole as MessageTargetRole
    from .message_target_role import MessageTargetRoleValues as MessageTargetRoleValues
    from .microsoft_voice import MicrosoftVoice as MicrosoftVoice
    from .microsoft_voice_role import MicrosoftVoiceRole as MicrosoftVoiceRole
    from .microsoft_voice_role import MicrosoftVoiceRoleValues as MicrosoftVoiceRoleValues
    from .microsoft_voice_style import MicrosoftVoiceStyle as MicrosoftVoiceStyle
    from .microsoft_voice_style import MicrosoftVoiceStyleValues as MicrosoftVoiceStyleValues
    from .microsoft_voice_voice_id import MicrosoftVoiceVoiceId as MicrosoftVoiceVoiceId
    from .microsoft_voice_voice_id import MicrosoftVoiceVoiceIdValues as MicrosoftVoiceVoiceIdValues
    from .min_call_duration_condition import MinCallDurationCondition as MinCallDurationCondition
    from .min_messages_condition import MinMessagesCondition as MinMessagesCondition
    from .minimax_llm_model import MinimaxLLMModel as MinimaxLLMModel
    from .minimax_voice import MinimaxVoice as MinimaxVoice
    from .minimax_voice_language_boost import MinimaxVoiceLanguageBoost as MinimaxVoiceLanguageBoost
    from .minimax_voice_language_boost import MinimaxVoiceLanguageBoostValues as MinimaxVoiceLanguageBoostValues
    from .minimax_voice_model import MinimaxVoiceModel as MinimaxVoiceModel
    from .minimax_voice_model import MinimaxVoiceModelValues as MinimaxVoiceModelValues
    from .minimax_voice_region import MinimaxVoiceRegion as MinimaxVoiceRegion
    from .minimax_voice_region import MinimaxVoiceRegionValues as MinimaxVoiceRegionValues
    from .minimax_voice_subtitle_type import MinimaxVoiceSubtitleType as MinimaxVoiceSubtitleType
    from .minimax_voice_subtitle_type import MinimaxVoiceSubtitleTypeValues as MinimaxVoiceSubtitleTypeValues
    from .model_cost import ModelCost as ModelCost
    from .monitor import Monitor as Monitor
    from .monitor_plan import MonitorPlan as MonitorPlan
    from .monitor_result import MonitorResult as MonitorResult
    from .mono import Mono as Mono
    from .neuphonic_voice import NeuphonicVoice as NeuphonicVoice
    from .neuphonic_voice_model import NeuphonicVoiceModel as NeuphonicVoiceModel
    from .neuphonic_voice_model import NeuphonicVoiceModelValues as NeuphonicVoiceModelValues
    from .node_artifact import NodeArtifact as NodeArtifact
    from .number_comparator_scorecard_metric_condition import (
        NumberComparatorScorecardMetricCondition as NumberComparatorScorecardMetricCondition,
    )
    from .o_auth_2_authentication_plan import OAuth2AuthenticationPlan as OAuth2AuthenticationPlan
    from .oauth_2_authentication_session import Oauth2AuthenticationSession as Oauth2AuthenticationSession
    from .open_ai_function import OpenAIFunction as OpenAIFunction
    from .open_ai_function_parameters import OpenAIFunctionParameters as OpenAIFunctionParameters
    from .open_ai_message import OpenAIMessage as OpenAIMessage
    from .open_ai_message_role import OpenAIMessageRole as OpenAIMessageRole
    from .open_ai_message_role import OpenAIMessageRoleValues as OpenAIMessageRoleValues
    from .open_ai_model import OpenAIModel as OpenAIModel
    from .open_ai_model_model import OpenAIModelModel as OpenAIModelModel
    from .open_ai_model_model import OpenAIModelModelValues as OpenAIModelModelValues
    from .open_ai_model_prompt_cache_retention import OpenAIModelPromptCacheRetention as OpenAIModelPromptCacheRetention
    from .open_ai_model_prompt_cache_retention import (
        OpenAIModelPromptCacheRetentionValues as OpenAIModelPromptCacheRetentionValues,
    )
    from .open_ai_model_reasoning_effort import OpenAIModelReasoningEffort as OpenAIModelReasoningEffort
    from .open_ai_model_reasoning_effort import OpenAIModelReasoningEffortValues as OpenAIModelReasoningEffortValues
    from .open_ai_model_tool_strict_compatibility_mode import (
        OpenAIModelToolStrictCompatibilityMode as OpenAIModelToolStrictCompatibilityMode,
    )
    from .open_ai_model_tool_strict_compatibility_mode import (
        OpenAIModelToolStrictCompatibilityModeValues as OpenAIModelToolStrictCompatibilityModeValues,
    )
    from .open_ai_responses_request import OpenAIResponsesRequest as OpenAIResponsesRequest
    from .open_ai_transcriber import OpenAITranscriber as OpenAITranscriber
    from .open_ai_transcriber_language import OpenAITranscriberLanguage as OpenAITranscriberLanguage
    from .open_ai_transcriber_language import OpenAITranscriberLanguageValues as OpenAITranscriberLanguageValues
    from .open_ai_transcriber_model import OpenAITranscriberModel as OpenAITranscriberModel
    from .open_ai_transcriber_model import OpenAITranscriberModelValues as OpenAITranscriberModelValues
    from .open_ai_voice import OpenAIVoice as OpenAIVoice
    from .open_ai_voice_model import OpenAIVoiceModel as OpenAIVoiceModel
    from .open_ai_voice_model import OpenAIVoiceModelValues as OpenAIVoiceModelValues
    from .open_ai_voice_voice_id import OpenAIVoiceVoiceId as OpenAIVoiceVoiceId
    from .open_ai_voice_voice_id import OpenAIVoiceVoiceIdValues as OpenAIVoiceVoiceIdValues
    from .open_ai_voicemail_detection_plan import OpenAIVoicemailDetectionPlan as OpenAIVoicemailDetectionPlan
    from .open_router_model import OpenRouterModel as OpenRouterModel
    from .pagination_meta import PaginationMeta as PaginationMeta
    from .pagination_meta_sort_order import PaginationMetaSortOrder as PaginationMetaSortOrder
    from .pagination_meta_sort_order import PaginationMetaSortOrderValues as PaginationMetaSortOrderValues
    from .performance_metrics import PerformanceMetrics as PerformanceMetrics
    from .perplexity_ai_model import PerplexityAIModel as PerplexityAIModel
    from .personality import Personality as Personality
    from .phone_number_call_ending_hook_filter import PhoneNumberCallEndingHookFilter as PhoneNumberCallEndingHookFilter
    from .phone_number_call_ending_hook_filter_one_of_item import (
        PhoneNumberCallEndingHookFilterOneOfItem as PhoneNumberCallEndingHookFilterOneOfItem,
    )
    from .phone_number_call_ending_hook_filter_one_of_item import (
        PhoneNumberCallEndingHookFilterOneOfItemValues as PhoneNumberCallEndingHookFilterOneOfItemValues,
    )
    from .phone_number_call_ringing_hook_filter import (
        PhoneNumberCallRingingHookFilter as PhoneNumberCallRingingHookFilter,
    )
    from .phone_number_controller_create_body import PhoneNumberControllerCreateBody as PhoneNumberControllerCreateBody
    from .phone_number_controller_create_response_201 import (
        PhoneNumberControllerCreateResponse201 as PhoneNumberControllerCreateResponse201,
    )
    from .phone_number_controller_update_body import PhoneNumberControllerUpdateBody as PhoneNumberControllerUpdateBody
    from .phone_number_hook_call_ending import PhoneNumberHookCallEnding as PhoneNumberHookCallEnding
    from .phone_number_hook_call_ending_do import PhoneNumberHookCallEndingDo as PhoneNumberHookCallEndingDo
    from .phone_number_hook_call_ringing import PhoneNumberHookCallRinging as PhoneNumberHookCallRinging
    from .phone_number_paginated_response import PhoneNumberPaginatedResponse as PhoneNumberPaginatedResponse
    from .phone_number_paginated_response_results_item import (
        PhoneNumberPaginatedResponseResultsItem as PhoneNumberPaginatedResponseResultsItem,
    )
    from .pie_insight import PieInsight as PieInsight
    from .pie_insight_queries_item import PieInsightQueriesItem as PieInsightQueriesItem
    from .play_ht_voice import PlayHTVoice as PlayHTVoice
    from .play_ht_voice_emotion import PlayHTVoiceEmotion as PlayHTVoiceEmotion
    from .play_ht_voice_emotion import PlayHTVoiceEmotionValues as PlayHTVoiceEmotionValues
    from .play_ht_voice_language import PlayHTVoiceLanguage as PlayHTVoiceLanguage
    from .play_ht_voice_language import PlayHTVoiceLanguageValues as PlayHTVoiceLanguageValues
    from .play_ht_voice_model import PlayHTVoiceModel as PlayHTVoiceModel
    from .play_ht_voice_model import PlayHTVoiceModelValues as PlayHTVoiceModelValues
    from .play_ht_voice_voice_id import PlayHTVoiceVoiceId as PlayHTVoiceVoiceId
    from .play_ht_voice_voice_id import PlayHTVoiceVoiceIdValues as PlayHTVoiceVoiceIdValues
    from .provider_resource import ProviderResource as ProviderResource
    from .provider_resource_paginated_response import (
        ProviderResourcePaginatedResponse as ProviderResourcePaginatedResponse,
    )
    from .provider_resource_provider import ProviderResourceProvider as ProviderResourceProvider
    from .provider_resource_provider import ProviderResourceProviderValues as ProviderResourceProviderValues
    from .public_key_encryption_plan import PublicKeyEncryptionPlan as PublicKeyEncryptionPlan
    from .query_tool import QueryTool as QueryTool
    from .recording import Recording as Recording
    from .recording_consent import RecordingConsent as RecordingConsent
    from .recording_consent_plan_stay_on_line import RecordingConsentPlanStayOnLine as RecordingConsentPlanStayOnLine
    from .recording_consent_plan_verbal import RecordingConsentPlanVerbal as RecordingConsentPlanVerbal
    from .recording_consent_plan_verbal_first_message_mode import (
        RecordingConsentPlanVerbalFirstMessageMode as RecordingConsentPlanVerbalFirstMessageMode,
    )
    from .recording_consent_plan_verbal_first_message_mode import (
        RecordingConsentPlanVerbalFirstMessageModeValues as RecordingConsentPlanVerbalFirstMessageModeValues,
    )
    from .recording_consent_type import RecordingConsentType as RecordingConsentType
    from .recording_consent_type import RecordingConsentTypeValues as RecordingConsentTypeValues
    from .regex_condition import RegexCondition as RegexCondition
    from .regex_option import RegexOption as RegexOption
    from .regex_option_type import RegexOptionType as RegexOptionType
    from .regex_option_type import RegexOptionTypeValues as RegexOptionTypeValues
    from .regex_replacement import RegexReplacement as RegexReplacement
    from .response_completed_event import ResponseCompletedEvent as ResponseCompletedEvent
    from .response_error_event import ResponseErrorEvent as ResponseErrorEvent
    from .response_object import ResponseObject as ResponseObject
    from .response_object_status import ResponseObjectStatus as ResponseObjectStatus
    from .response_object_status import ResponseObjectStatusValues as ResponseObjectStatusValues
    from .response_output_message import ResponseOutputMessage as ResponseOutputMessage
    from .response_output_message_status import ResponseOutputMessageStatus as ResponseOutputMessageStatus
    from .response_output_message_status import ResponseOutputMessageStatusValues as ResponseOutputMessageStatusValues
    from .response_output_text import ResponseOutputText as ResponseOutputText
    from .response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from .response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .rime_ai_voice import RimeAIVoice as RimeAIVoice
    from .rime_ai_voice_language import RimeAIVoiceLanguage as RimeAIVoiceLanguage
    from .rime_ai_voice_language import RimeAIVoiceLanguageValues as RimeAIVoiceLanguageValues
    from .rime_ai_voice_model import RimeAIVoiceModel as RimeAIVoiceModel
    from .rime_ai_voice_model import RimeAIVoiceModelValues as RimeAIVoiceModelValues
    from .rime_ai_voice_voice_id import RimeAIVoiceVoiceId as RimeAIVoiceVoiceId
    from .rime_ai_voice_voice_id import RimeAIVoiceVoiceIdValues as RimeAIVoiceVoiceIdValues
    from .s3_compatible_bucket_plan import S3CompatibleBucketPlan as S3CompatibleBucketPlan
    from .say_hook_action import SayHookAction as SayHookAction
    from .say_phone_number_hook_action import SayPhoneNumberHookAction as SayPhoneNumberHookAction
    from .scenario import Scenario as Scenario
    from .scenario_hooks_item import ScenarioHooksItem as ScenarioHooksItem
    from .scenario_tool_mock import ScenarioToolMock as ScenarioToolMock
    from .schedule_plan import SchedulePlan as SchedulePlan
    from .scorecard import Scorecard as Scorecard
    from .scorecard_metric import ScorecardMetric as ScorecardMetric
    from .scorecard_metric_conditions_item import ScorecardMetricConditionsItem as ScorecardMetricConditionsItem
    from .scorecard_paginated_response import ScorecardPaginatedResponse as ScorecardPaginatedResponse
    from .security_filter_base import SecurityFilterBase as SecurityFilterBase
    from .security_filter_plan import SecurityFilterPlan as SecurityFilterPlan
    from .security_filter_plan_mode import SecurityFilterPlanMode as SecurityFilterPlanMode
    from .security_filter_plan_mode import SecurityFilterPlanModeValues as SecurityFilterPlanModeValues
    from .server import Server as Server
    from .server_message import ServerMessage as ServerMessage
    from .server_message_assistant_request import ServerMessageAssistantRequest as ServerMessageAssistantRequest
    from .server_message_assistant_speech import ServerMessageAssistantSpeech as ServerMessageAssistantSpeech
    from .server_message_call_artifact_upload import ServerMessageCallArtifactUpload as ServerMessageCallArtifactUpload
    from .server_message_call_delete_failed import ServerMessageCallDeleteFailed as ServerMessageCallDeleteFailed
    from .server_message_call_deleted import ServerMessageCallDeleted as ServerMessageCallDeleted
    from .server_message_call_endpointing_request import (
        ServerMessageCallEndpointingRequest as ServerMessageCallEndpointingRequest,
    )
    from .server_message_campaign_predial import ServerMessageCampaignPredial as ServerMessageCampaignPredial
    from .server_message_chat_created import ServerMessageChatCreated as ServerMessageChatCreated
    from .server_message_chat_deleted import ServerMessageChatDeleted as ServerMessageChatDeleted
    from .server_message_conversation_update import ServerMessageConversationUpdate as ServerMessageConversationUpdate
    from .server_message_end_of_call_report import ServerMessageEndOfCallReport as ServerMessageEndOfCallReport
    from .server_message_handoff_destination_request import (
        ServerMessageHandoffDestinationRequest as ServerMessageHandoffDestinationRequest,
    )
    from .server_message_hang import ServerMessageHang as ServerMessageHang
    from .server_message_knowledge_base_request import (
        ServerMessageKnowledgeBaseRequest as ServerMessageKnowledgeBaseRequest,
    )
    from .server_message_language_change_detected import (
        ServerMessageLanguageChangeDetected as ServerMessageLanguageChangeDetected,
    )
    from .server_message_model_output import ServerMessageModelOutput as ServerMessageModelOutput
    from .server_message_phone_call_control import ServerMessagePhoneCallControl as ServerMessagePhoneCallControl
    from .server_message_phone_call_control_request import (
        ServerMessagePhoneCallControlRequest as ServerMessagePhoneCallControlRequest,
    )
    from .server_message_phone_call_control_request import (
        ServerMessagePhoneCallControlRequestValues as ServerMessagePhoneCallControlRequestValues,
    )
    from .server_message_response import ServerMessageResponse as ServerMessageResponse
    from .server_message_response_assistant_request import (
        ServerMessageResponseAssistantRequest as ServerMessageResponseAssistantRequest,
    )
    from .server_message_response_call_endpointing_request import (
        ServerMessageResponseCallEndpointingRequest as ServerMessageResponseCallEndpointingRequest,
    )
    from .server_message_response_campaign_predial import (
        ServerMessageResponseCampaignPredial as ServerMessageResponseCampaignPredial,
    )
    from .server_message_response_handoff_destination_request import (
        ServerMessageResponseHandoffDestinationRequest as ServerMessageResponseHandoffDestinationRequest,
    )
    from .server_message_response_knowledge_base_request import (
        ServerMessageResponseKnowledgeBaseRequest as ServerMessageResponseKnowledgeBaseRequest,
    )
    from .server_message_response_message_response import (
        ServerMessageResponseMessageResponse as ServerMessageResponseMessageResponse,
    )
    from .server_message_response_tool_calls import ServerMessageResponseToolCalls as ServerMessageResponseToolCalls
    from .server_message_response_transfer_destination_request import (
        ServerMessageResponseTransferDestinationRequest as ServerMessageResponseTransferDestinationRequest,
    )
    from .server_message_response_voice_request import (
        ServerMessageResponseVoiceRequest as ServerMessageResponseVoiceRequest,
    )
    from .server_message_session_created import ServerMessageSessionCreated as ServerMessageSessionCreated
    from .server_message_session_deleted import ServerMessageSessionDeleted as ServerMessageSessionDeleted
    from .server_message_session_updated import ServerMessageSessionUpdated as ServerMessageSessionUpdated
    from .server_message_speech_update import ServerMessageSpeechUpdate as ServerMessageSpeechUpdate
    from .server_message_status_update import ServerMessageStatusUpdate as ServerMessageStatusUpdate
    from .server_message_tool_calls import ServerMessageToolCalls as ServerMessageToolCalls
    from .server_message_transcript import ServerMessageTranscript as ServerMessageTranscript
    from .server_message_transfer_destination_request import (
        ServerMessageTransferDestinationRequest as ServerMessageTransferDestinationRequest,
    )
    from .server_message_transfer_update import ServerMessageTransferUpdate as ServerMessageTransferUpdate
    from .server_message_user_interrupted import ServerMessageUserInterrupted as ServerMessageUserInterrupted
    from .server_message_voice_input import ServerMessageVoiceInput as ServerMessageVoiceInput
    from .server_message_voice_request import ServerMessageVoiceRequest as ServerMessageVoiceRequest
    from .sesame_voice import SesameVoice as SesameVoice
    from .session import Session as Session
    from .session_cost import SessionCost as SessionCost
    from .session_costs_item import SessionCostsItem as SessionCostsItem
    from .session_created_hook import SessionCreatedHook as SessionCreatedHook
    from .session_paginated_response import SessionPaginatedResponse as SessionPaginatedResponse
    from .session_status import SessionStatus as SessionStatus
    from .session_status import SessionStatusValues as SessionStatusValues
    from .simulation import Simulation as Simulation
    from .simulation_concurrency_response import SimulationConcurrencyResponse as SimulationConcurrencyResponse
    from .simulation_hook_call_ended import SimulationHookCallEnded as SimulationHookCallEnded
    from .simulation_hook_call_started import SimulationHookCallStarted as SimulationHookCallStarted
    from .simulation_hook_include import SimulationHookInclude as SimulationHookInclude
    from .simulation_hook_webhook_action import SimulationHookWebhookAction as SimulationHookWebhookAction
    from .simulation_run import SimulationRun as SimulationRun
    from .simulation_run_configuration import SimulationRunConfiguration as SimulationRunConfiguration
    from .simulation_run_controller_find_all_filter_status import (
        SimulationRunControllerFindAllFilterStatus as SimulationRunControllerFindAllFilterStatus,
    )
    from .simulation_run_controller_find_all_filter_status import (
        SimulationRunControllerFindAllFilterStatusValues as SimulationRunControllerFindAllFilterStatusValues,
    )
    from .simulation_run_controller_find_all_response_200 import (
        SimulationRunControllerFindAllResponse200 as SimulationRunControllerFindAllResponse200,
    )
    from .simulation_run_controller_find_all_target_type import (
        SimulationRunControllerFindAllTargetType as SimulationRunControllerFindAllTargetType,
    )
    from .simulation_run_controller_find_all_target_type import (
        SimulationRunControllerFindAllTargetTypeValues as SimulationRunControllerFindAllTargetTypeValues,
    )
    from .simulation_run_item import SimulationRunItem as SimulationRunItem
    from .simulation_run_item_call_metadata import SimulationRunItemCallMetadata as SimulationRunItemCallMetadata
    from .simulation_run_item_call_monitor import SimulationRunItemCallMonitor as SimulationRunItemCallMonitor
    from .simulation_run_item_counts import SimulationRunItemCounts as SimulationRunItemCounts
    from .simulation_run_item_improvement_suggestion import (
        SimulationRunItemImprovementSuggestion as SimulationRunItemImprovementSuggestion,
    )
    from .simulation_run_item_improvements import SimulationRunItemImprovements as SimulationRunItemImprovements
    from .simulation_run_item_metadata import SimulationRunItemMetadata as SimulationRunItemMetadata
    from .simulation_run_item_results import SimulationRunItemResults as SimulationRunItemResults
    from .simulation_run_item_status import SimulationRunItemStatus as SimulationRunItemStatus
    from .simulation_run_item_status import SimulationRunItemStatusValues as SimulationRunItemStatusValues
    from .simulation_run_list_item import SimulationRunListItem as SimulationRunListItem
    from .simulation_run_list_source import SimulationRunListSource as SimulationRunListSource
    from .simulation_run_list_source_type import SimulationRunListSourceType as SimulationRunListSourceType
    from .simulation_run_list_source_type import SimulationRunListSourceTypeValues as SimulationRunListSourceTypeValues
    from .simulation_run_list_summary import SimulationRunListSummary as SimulationRunListSummary
    from .simulation_run_payment_required_response import (
        SimulationRunPaymentRequiredResponse as SimulationRunPaymentRequiredResponse,
    )
    from .simulation_run_payment_required_response_reason import (
        SimulationRunPaymentRequiredResponseReason as SimulationRunPaymentRequiredResponseReason,
    )
    from .simulation_run_payment_required_response_reason import (
        SimulationRunPaymentRequiredResponseReasonValues as SimulationRunPaymentRequiredResponseReasonValues,
    )
    from .simulation_run_simulation_entry import SimulationRunSimulationEntry as SimulationRunSimulationEntry
    from .simulation_run_simulations_item import SimulationRunSimulationsItem as SimulationRunSimulationsItem
    from .simulation_run_suite_entry import SimulationRunSuiteEntry as SimulationRunSuiteEntry
    from .simulation_run_target import SimulationRunTarget as SimulationRunTarget
    from .simulation_run_target_assistant import SimulationRunTargetAssistant as SimulationRunTargetAssistant
    from .simulation_run_target_squad import SimulationRunTargetSquad as SimulationRunTargetSquad
    from .simulation_run_transport_configuration import (
        SimulationRunTransportConfiguration as SimulationRunTransportConfiguration,
    )
    from .simulation_run_transport_configuration_provider import (
        SimulationRunTransportConfigurationProvider as SimulationRunTransportConfigurationProvider,
    )
    from .simulation_run_transport_configuration_provider import (
        SimulationRunTransportConfigurationProviderValues as SimulationRunTransportConfigurationProviderValues,
    )
    from .simulation_runs_paginated_response import SimulationRunsPaginatedResponse as SimulationRunsPaginatedResponse
    from .simulation_suite import SimulationSuite as SimulationSuite
    from .simulation_suite_target_assignment import SimulationSuiteTargetAssignment as SimulationSuiteTargetAssignment
    from .sip_authentication import SipAuthentication as SipAuthentication
    from .sip_request_tool import SipRequestTool as SipRequestTool
    from .sip_request_tool_body import SipRequestToolBody as SipRequestToolBody
    from .sip_request_tool_verb import SipRequestToolVerb as SipRequestToolVerb
    from .sip_request_tool_verb import SipRequestToolVerbValues as SipRequestToolVerbValues
    from .sip_trunk_gateway import SipTrunkGateway as SipTrunkGateway
    from .sip_trunk_gateway_outbound_protocol import SipTrunkGatewayOutboundProtocol as SipTrunkGatewayOutboundProtocol
    from .sip_trunk_gateway_outbound_protocol import (
        SipTrunkGatewayOutboundProtocolValues as SipTrunkGatewayOutboundProtocolValues,
    )
    from .sip_trunk_outbound_authentication_plan import (
        SipTrunkOutboundAuthenticationPlan as SipTrunkOutboundAuthenticationPlan,
    )
    from .sip_trunk_outbound_sip_register_plan import SipTrunkOutboundSipRegisterPlan as SipTrunkOutboundSipRegisterPlan
    from .skipped_structured_output import SkippedStructuredOutput as SkippedStructuredOutput
    from .slack_send_message_tool import SlackSendMessageTool as SlackSendMessageTool
    from .smallest_ai_voice import SmallestAIVoice as SmallestAIVoice
    from .smallest_ai_voice_voice_id import SmallestAIVoiceVoiceId as SmallestAIVoiceVoiceId
    from .smallest_ai_voice_voice_id import SmallestAIVoiceVoiceIdValues as SmallestAIVoiceVoiceIdValues
    from .smart_denoising_plan import SmartDenoisingPlan as SmartDenoisingPlan
    from .sms_tool import SmsTool as SmsTool
    from .soniox_context_general_item import SonioxContextGeneralItem as SonioxContextGeneralItem
    from .soniox_transcriber import SonioxTranscriber as SonioxTranscriber
    from .soniox_transcriber_model import SonioxTranscriberModel as SonioxTranscriberModel
    from .soniox_transcriber_model import SonioxTranscriberModelValues as SonioxTranscriberModelValues
    from .speechmatics_custom_vocabulary_item import (
        SpeechmaticsCustomVocabularyItem as SpeechmaticsCustomVocabularyItem,
    )
    from .speechmatics_transcriber import SpeechmaticsTranscriber as SpeechmaticsTranscriber
    from .speechmatics_transcriber_language import SpeechmaticsTranscriberLanguage as SpeechmaticsTranscriberLanguage
    from .speechmatics_transcriber_language import (
        SpeechmaticsTranscriberLanguageValues as SpeechmaticsTranscriberLanguageValues,
    )
    from .speechmatics_transcriber_numeral_style import (
        SpeechmaticsTranscriberNumeralStyle as SpeechmaticsTranscriberNumeralStyle,
    )
    from .speechmatics_transcriber_numeral_style import (
        SpeechmaticsTranscriberNumeralStyleValues as SpeechmaticsTranscriberNumeralStyleValues,
    )
    from .speechmatics_transcriber_operating_point import (
        SpeechmaticsTranscriberOperatingPoint as SpeechmaticsTranscriberOperatingPoint,
    )
    from .speechmatics_transcriber_operating_point import (
        SpeechmaticsTranscriberOperatingPointValues as SpeechmaticsTranscriberOperatingPointValues,
    )
    from .speechmatics_transcriber_region import SpeechmaticsTranscriberRegion as SpeechmaticsTranscriberRegion
    from .speechmatics_transcriber_region import (
        SpeechmaticsTranscriberRegionValues as SpeechmaticsTranscriberRegionValues,
    )
    from .spki_pem_public_key_config import SpkiPemPublicKeyConfig as SpkiPemPublicKeyConfig
    from .squad import Squad as Squad
    from .squad_member_dto import SquadMemberDTO as SquadMemberDTO
    from .squad_member_dto_assistant_destinations_item import (
        SquadMemberDTOAssistantDestinationsItem as SquadMemberDTOAssistantDestinationsItem,
    )
    from .start_speaking_plan import StartSpeakingPlan as StartSpeakingPlan
    from .start_speaking_plan_custom_endpointing_rules_item import (
        StartSpeakingPlanCustomEndpointingRulesItem as StartSpeakingPlanCustomEndpointingRulesItem,
    )
    from .start_speaking_plan_smart_endpointing_plan import (
        StartSpeakingPlanSmartEndpointingPlan as StartSpeakingPlanSmartEndpointingPlan,
    )
    from .stop_speaking_plan import StopSpeakingPlan as StopSpeakingPlan
    from .structured_data_multi_plan import StructuredDataMultiPlan as StructuredDataMultiPlan
    from .structured_data_plan import StructuredDataPlan as StructuredDataPlan
    from .structured_output import StructuredOutput as StructuredOutput
    from .structured_output_conditions_item import StructuredOutputConditionsItem as StructuredOutputConditionsItem
    from .structured_output_controller_run_response_200 import (
        StructuredOutputControllerRunResponse200 as StructuredOutputControllerRunResponse200,
    )
    from .structured_output_controller_run_response_200_branch_1 import (
        StructuredOutputControllerRunResponse200Branch1 as StructuredOutputControllerRunResponse200Branch1,
    )
    from .structured_output_cost_breakdown import StructuredOutputCostBreakdown as StructuredOutputCostBreakdown
    from .structured_output_evaluation_result import (
        StructuredOutputEvaluationResult as StructuredOutputEvaluationResult,
    )
    from .structured_output_paginated_response import (
        StructuredOutputPaginatedResponse as StructuredOutputPaginatedResponse,
    )
    from .structured_output_rerun_response import StructuredOutputRerunResponse as StructuredOutputRerunResponse
    from .structured_output_run_dto import StructuredOutputRunDTO as StructuredOutputRunDTO
    from .structured_output_run_result import StructuredOutputRunResult as StructuredOutputRunResult
    from .structured_output_type import StructuredOutputType as StructuredOutputType
    from .structured_output_type import StructuredOutputTypeValues as StructuredOutputTypeValues
    from .subscription_limits import SubscriptionLimits as SubscriptionLimits
    from .success_evaluation_plan import SuccessEvaluationPlan as SuccessEvaluationPlan
    from .success_evaluation_plan_rubric import SuccessEvaluationPlanRubric as SuccessEvaluationPlanRubric
    from .success_evaluation_plan_rubric import SuccessEvaluationPlanRubricValues as SuccessEvaluationPlanRubricValues
    from .summary_plan import SummaryPlan as SummaryPlan
    from .supabase_bucket_plan import SupabaseBucketPlan as SupabaseBucketPlan
    from .supabase_bucket_plan_region import SupabaseBucketPlanRegion as SupabaseBucketPlanRegion
    from .supabase_bucket_plan_region import SupabaseBucketPlanRegionValues as SupabaseBucketPlanRegionValues
    from .system_message import SystemMessage as SystemMessage
    from .talkscriber_transcriber import TalkscriberTranscriber as TalkscriberTranscriber
    from .talkscriber_transcriber_language import TalkscriberTranscriberLanguage as TalkscriberTranscriberLanguage
    from .talkscriber_transcriber_language import (
        TalkscriberTranscriberLanguageValues as TalkscriberTranscriberLanguageValues,
    )
    from .tavus_conversation_properties import TavusConversationProperties as TavusConversationProperties
    from .tavus_voice import TavusVoice as TavusVoice
    from .telnyx_phone_number import TelnyxPhoneNumber as TelnyxPhoneNumber
    from .telnyx_transport import TelnyxTransport as TelnyxTransport
    from .text_content import TextContent as TextContent
    from .text_editor_tool import TextEditorTool as TextEditorTool
    from .text_editor_tool_with_tool_call import TextEditorToolWithToolCall as TextEditorToolWithToolCall
    from .text_insight import TextInsight as TextInsight
    from .time_range import TimeRange as TimeRange
    from .time_range_step import TimeRangeStep as TimeRangeStep
    from .time_range_step import TimeRangeStepValues as TimeRangeStepValues
    from .together_ai_model import TogetherAIModel as TogetherAIModel
    from .tool_call import ToolCall as ToolCall
    from .tool_call_function import ToolCallFunction as ToolCallFunction
    from .tool_call_hook_action import ToolCallHookAction as ToolCallHookAction
    from .tool_call_message import ToolCallMessage as ToolCallMessage
    from .tool_call_result import ToolCallResult as ToolCallResult
    from .tool_call_result_message import ToolCallResultMessage as ToolCallResultMessage
    from .tool_call_result_message_warning import ToolCallResultMessageWarning as ToolCallResultMessageWarning
    from .tool_call_result_spoken_message import ToolCallResultSpokenMessage as ToolCallResultSpokenMessage
    from .tool_controller_create_body import ToolControllerCreateBody as ToolControllerCreateBody
    from .tool_controller_create_response_201 import ToolControllerCreateResponse201 as ToolControllerCreateResponse201
    from .tool_controller_update_body import ToolControllerUpdateBody as ToolControllerUpdateBody
    from .tool_message import ToolMessage as ToolMessage
    from .tool_message_complete import ToolMessageComplete as ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed as ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed as ToolMessageFailed
    from .tool_message_failed_role import ToolMessageFailedRole as ToolMessageFailedRole
    from .tool_message_failed_role import ToolMessageFailedRoleValues as ToolMessageFailedRoleValues
    from .tool_message_start import ToolMessageStart as ToolMessageStart
    from .tool_node import ToolNode as ToolNode
    from .tool_node_tool import ToolNodeTool as ToolNodeTool
    from .tool_parameter import ToolParameter as ToolParameter
    from .tool_pinned_conflict_response_dto import ToolPinnedConflictResponseDTO as ToolPinnedConflictResponseDTO
    from .tool_ref import ToolRef as ToolRef
    from .tool_rejection_plan import ToolRejectionPlan as ToolRejectionPlan
    from .transcriber_cost import TranscriberCost as TranscriberCost
    from .transcript_message import TranscriptMessage as TranscriptMessage
    from .transcript_plan import TranscriptPlan as TranscriptPlan
    from .transcription_endpointing_plan import TranscriptionEndpointingPlan as TranscriptionEndpointingPlan
    from .transfer_artifact import TransferArtifact as TransferArtifact
    from .transfer_artifact_status import TransferArtifactStatus as TransferArtifactStatus
    from .transfer_artifact_status import TransferArtifactStatusValues as TransferArtifactStatusValues
    from .transfer_call_tool import TransferCallTool as TransferCallTool
    from .transfer_call_tool_destinations_item import (
        TransferCallToolDestinationsItem as TransferCallToolDestinationsItem,
    )
    from .transfer_destination_assistant import TransferDestinationAssistant as TransferDestinationAssistant
    from .transfer_destination_assistant_transfer_mode import (
        TransferDestinationAssistantTransferMode as TransferDestinationAssistantTransferMode,
    )
    from .transfer_destination_assistant_transfer_mode import (
        TransferDestinationAssistantTransferModeValues as TransferDestinationAssistantTransferModeValues,
    )
    from .transfer_destination_number import TransferDestinationNumber as TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip as TransferDestinationSip
    from .transfer_fallback_plan import TransferFallbackPlan as TransferFallbackPlan
    from .transfer_phone_number_hook_action import TransferPhoneNumberHookAction as TransferPhoneNumberHookAction
    from .transfer_plan import TransferPlan as TransferPlan
    from .transfer_plan_context_engineering_plan import (
        TransferPlanContextEngineeringPlan as TransferPlanContextEngineeringPlan,
    )
    from .transfer_plan_message import TransferPlanMessage as TransferPlanMessage
    from .transfer_plan_mode import TransferPlanMode as TransferPlanMode
    from .transfer_plan_mode import TransferPlanModeValues as TransferPlanModeValues
    from .transfer_plan_sip_verb import TransferPlanSipVerb as TransferPlanSipVerb
    from .transfer_plan_sip_verb import TransferPlanSipVerbValues as TransferPlanSipVerbValues
    from .transport_configuration_twilio import TransportConfigurationTwilio as TransportConfigurationTwilio
    from .transport_configuration_twilio_recording_channels import (
        TransportConfigurationTwilioRecordingChannels as TransportConfigurationTwilioRecordingChannels,
    )
    from .transport_configuration_twilio_recording_channels import (
        TransportConfigurationTwilioRecordingChannelsValues as TransportConfigurationTwilioRecordingChannelsValues,
    )
    from .transport_cost import TransportCost as TransportCost
    from .transport_cost_provider import TransportCostProvider as TransportCostProvider
    from .transport_cost_provider import TransportCostProviderValues as TransportCostProviderValues
    from .turn_latency import TurnLatency as TurnLatency
    from .twilio_phone_number import TwilioPhoneNumber as TwilioPhoneNumber
    from .twilio_sms_chat_transport import TwilioSMSChatTransport as TwilioSMSChatTransport
    from .twilio_transport import TwilioTransport as TwilioTransport
    from .twilio_transport_message import TwilioTransportMessage as TwilioTransportMessage
    from .twilio_voicemail_detection_plan import TwilioVoicemailDetectionPlan as TwilioVoicemailDetectionPlan
    from .twilio_voicemail_detection_plan_voicemail_detection_types_item import (
        TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem as TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem,
    )
    from .twilio_voicemail_detection_plan_voicemail_detection_types_item import (
        TwilioVoicemailDetectionPlanVoicemailDetectionTypesItemValues as TwilioVoicemailDetectionPlanVoicemailDetectionTypesItemValues,
    )
    from .update_api_request_tool_dto import UpdateApiRequestToolDTO as UpdateApiRequestToolDTO
    from .update_assistant_dto import UpdateAssistantDTO as UpdateAssistantDTO
    from .update_bar_insight_from_call_table_dto import (
        UpdateBarInsightFromCallTableDTO as UpdateBarInsightFromCallTableDTO,
    )
    from .update_bash_tool_dto import UpdateBashToolDTO as UpdateBashToolDTO
    from .update_board_dto import UpdateBoardDTO as UpdateBoardDTO
    from .update_byo_phone_number_dto import UpdateByoPhoneNumberDTO as UpdateByoPhoneNumberDTO
    from .update_call_dto import UpdateCallDTO as UpdateCallDTO
    from .update_campaign_dto import UpdateCampaignDTO as UpdateCampaignDTO
    from .update_campaign_dto_status import UpdateCampaignDTOStatus as UpdateCampaignDTOStatus
    from .update_campaign_dto_status import UpdateCampaignDTOStatusValues as UpdateCampaignDTOStatusValues
    from .update_code_tool_dto import UpdateCodeToolDTO as UpdateCodeToolDTO
    from .update_computer_tool_dto import UpdateComputerToolDTO as UpdateComputerToolDTO
    from .update_dtmf_tool_dto import UpdateDtmfToolDTO as UpdateDtmfToolDTO
    from .update_end_call_tool_dto import UpdateEndCallToolDTO as UpdateEndCallToolDTO
    from .update_eval_dto import UpdateEvalDTO as UpdateEvalDTO
    from .update_file_dto import UpdateFileDTO as UpdateFileDTO
    from .update_function_tool_dto import UpdateFunctionToolDTO as UpdateFunctionToolDTO
    from .update_go_high_level_calendar_availability_tool_dto import (
        UpdateGoHighLevelCalendarAvailabilityToolDTO as UpdateGoHighLevelCalendarAvailabilityToolDTO,
    )
    from .update_go_high_level_calendar_event_create_tool_dto import (
        UpdateGoHighLevelCalendarEventCreateToolDTO as UpdateGoHighLevelCalendarEventCreateToolDTO,
    )
    from .update_go_high_level_contact_create_tool_dto import (
        UpdateGoHighLevelContactCreateToolDTO as UpdateGoHighLevelContactCreateToolDTO,
    )
    from .update_go_high_level_contact_get_tool_dto import (
        UpdateGoHighLevelContactGetToolDTO as UpdateGoHighLevelContactGetToolDTO,
    )
    from .update_google_calendar_check_availability_tool_dto import (
        UpdateGoogleCalendarCheckAvailabilityToolDTO as UpdateGoogleCalendarCheckAvailabilityToolDTO,
    )
    from .update_google_calendar_create_event_tool_dto import (
        UpdateGoogleCalendarCreateEventToolDTO as UpdateGoogleCalendarCreateEventToolDTO,
    )
    from .update_google_sheets_row_append_tool_dto import (
        UpdateGoogleSheetsRowAppendToolDTO as UpdateGoogleSheetsRowAppendToolDTO,
    )
    from .update_handoff_tool_dto import UpdateHandoffToolDTO as UpdateHandoffToolDTO
    from .update_knowledge_base_tool_dto import UpdateKnowledgeBaseToolDTO as UpdateKnowledgeBaseToolDTO
    from .update_knowledge_base_v2dto import UpdateKnowledgeBaseV2DTO as UpdateKnowledgeBaseV2DTO
    from .update_line_insight_from_call_table_dto import (
        UpdateLineInsightFromCallTableDTO as UpdateLineInsightFromCallTableDTO,
    )
    from .update_mcp_tool_dto import UpdateMcpToolDTO as UpdateMcpToolDTO
    from .update_personality_dto import UpdatePersonalityDTO as UpdatePersonalityDTO
    from .update_pie_insight_from_call_table_dto import (
        UpdatePieInsightFromCallTableDTO as UpdatePieInsightFromCallTableDTO,
    )
    from .update_query_tool_dto import UpdateQueryToolDTO as UpdateQueryToolDTO
    from .update_scenario_dto import UpdateScenarioDTO as UpdateScenarioDTO
    from .update_scorecard_dto import UpdateScorecardDTO as UpdateScorecardDTO
    from .update_session_dto import UpdateSessionDTO as UpdateSessionDTO
    from .update_simulation_dto import UpdateSimulationDTO as UpdateSimulationDTO
    from .update_simulation_suite_dto import UpdateSimulationSuiteDTO as UpdateSimulationSuiteDTO
    from .update_sip_request_tool_dto import UpdateSipRequestToolDTO as UpdateSipRequestToolDTO
    from .update_slack_send_message_tool_dto import UpdateSlackSendMessageToolDTO as UpdateSlackSendMessageToolDTO
    from .update_sms_tool_dto import UpdateSmsToolDTO as UpdateSmsToolDTO
    from .update_squad_dto import UpdateSquadDTO as UpdateSquadDTO
    from .update_structured_output_dto import UpdateStructuredOutputDTO as UpdateStructuredOutputDTO
    from .update_telnyx_phone_number_dto import UpdateTelnyxPhoneNumberDTO as UpdateTelnyxPhoneNumberDTO
    from .update_text_editor_tool_dto import UpdateTextEditorToolDTO as UpdateTextEditorToolDTO
    from .update_text_insight_from_call_table_dto import (
        UpdateTextInsightFromCallTableDTO as UpdateTextInsightFromCallTableDTO,
    )
    from .update_transfer_call_tool_dto import UpdateTransferCallToolDTO as UpdateTransferCallToolDTO
    from .update_twilio_phone_number_dto import UpdateTwilioPhoneNumberDTO as UpdateTwilioPhoneNumberDTO
    from .update_vapi_phone_number_dto import UpdateVapiPhoneNumberDTO as UpdateVapiPhoneNumberDTO
    from .update_voicemail_tool_dto import UpdateVoicemailToolDTO as UpdateVoicemailToolDTO
    from .update_vonage_phone_number_dto import UpdateVonagePhoneNumberDTO as UpdateVonagePhoneNumberDTO
    from .user_message import UserMessage as UserMessage
    from .vapi_cost import VapiCost as VapiCost
    from .vapi_cost_sub_type import VapiCostSubType as VapiCostSubType
    from .vapi_cost_sub_type import VapiCostSubTypeValues as VapiCostSubTypeValues
    from .vapi_model import VapiModel as VapiModel
    from .vapi_model_version import VapiModelVersion as VapiModelVersion
    from .vapi_model_version import VapiModelVersionValues as VapiModelVersionValues
    from .vapi_phone_number import VapiPhoneNumber as VapiPhoneNumber
    from .vapi_pronunciation_dictionary_locator import (
        VapiPronunciationDictionaryLocator as VapiPronunciationDictionaryLocator,
    )
    from .vapi_sip_transport import VapiSipTransport as VapiSipTransport
    from .vapi_sip_transport_message import VapiSipTransportMessage as VapiSipTransportMessage
    from .vapi_smart_endpointing_plan import VapiSmartEndpointingPlan as VapiSmartEndpointingPlan
    from .vapi_smart_endpointing_plan_provider import (
        VapiSmartEndpointingPlanProvider as VapiSmartEndpointingPlanProvider,
    )
    from .vapi_smart_endpointing_plan_provider import (
        VapiSmartEndpointingPlanProviderValues as VapiSmartEndpointingPlanProviderValues,
    )
    from .vapi_transcriber import VapiTranscriber as VapiTranscriber
    from .vapi_transcriber_turn_taking import VapiTranscriberTurnTaking as VapiTranscriberTurnTaking
    from .vapi_transcriber_turn_taking import VapiTranscriberTurnTakingValues as VapiTranscriberTurnTakingValues
    from .vapi_voice import VapiVoice as VapiVoice
    from .vapi_voice_language import VapiVoiceLanguage as VapiVoiceLanguage
    from .vapi_voice_language import VapiVoiceLanguageValues as VapiVoiceLanguageValues
    from .vapi_voice_version import VapiVoiceVersion as VapiVoiceVersion
    from .vapi_voice_version import VapiVoiceVersionValues as VapiVoiceVersionValues
    from .vapi_voice_version_2 import VapiVoiceVersion2 as VapiVoiceVersion2
    from .vapi_voice_version_2 import VapiVoiceVersion2Values as VapiVoiceVersion2Values
    from .vapi_voicemail_detection_plan import VapiVoicemailDetectionPlan as VapiVoicemailDetectionPlan
    from .vapi_voicemail_detection_plan_type import VapiVoicemailDetectionPlanType as VapiVoicemailDetectionPlanType
    from .vapi_voicemail_detection_plan_type import (
        VapiVoicemailDetectionPlanTypeValues as VapiVoicemailDetectionPlanTypeValues,
    )
    from .vapi_web_call_transport import VapiWebCallTransport as VapiWebCallTransport
    from .vapi_websocket_transport import VapiWebsocketTransport as VapiWebsocketTransport
    from .variable_extraction_alias import VariableExtractionAlias as VariableExtractionAlias
    from .variable_extraction_plan import VariableExtractionPlan as VariableExtractionPlan
    from .variable_value_group_by import VariableValueGroupBy as VariableValueGroupBy
    from .voice_cost import VoiceCost as VoiceCost
    from .voicemail_detection_backoff_plan import VoicemailDetectionBackoffPlan as VoicemailDetectionBackoffPlan
    from .voicemail_detection_cost import VoicemailDetectionCost as VoicemailDetectionCost
    from .voicemail_detection_cost_provider import VoicemailDetectionCostProvider as VoicemailDetectionCostProvider
    from .voicemail_detection_cost_provider import (
        VoicemailDetectionCostProviderValues as VoicemailDetectionCostProviderValues,
    )
    from .voicemail_tool import VoicemailTool as VoicemailTool
    from .vonage_phone_number import VonagePhoneNumber as VonagePhoneNumber
    from .vonage_transport import VonageTransport as VonageTransport
    from .well_said_voice import WellSaidVoice as WellSaidVoice
    from .well_said_voice_model import WellSaidVoiceModel as WellSaidVoiceModel
    from .well_said_voice_model import WellSaidVoiceModelValues as WellSaidVoiceModelValues
    from .workflow_anthropic_bedrock_model import WorkflowAnthropicBedrockModel as WorkflowAnthropicBedrockModel
    from .workflow_anthropic_model import WorkflowAnthropicModel as WorkflowAnthropicModel
    from .workflow_custom_model import WorkflowCustomModel as WorkflowCustomModel
    from .workflow_google_model import WorkflowGoogleModel as WorkflowGoogleModel
    from .workflow_open_ai_model import WorkflowOpenAIModel as WorkflowOpenAIModel
    from .workflow_overrides import WorkflowOverrides as WorkflowOverrides
    from .workflow_user_editable import WorkflowUserEditable as WorkflowUserEditable
    from .xai_model import XaiModel as XaiModel
    from .xai_model_model import XaiModelModel as XaiModelModel
    from .xai_model_model import XaiModelModelValues as XaiModelModelValues
    from .xai_transcriber import XaiTranscriber as XaiTranscriber
    from .xai_transcriber_language import XaiTranscriberLanguage as XaiTranscriberLanguage
    from .xai_transcriber_language import XaiTranscriberLanguageValues as XaiTranscriberLanguageValues
    from .xai_voice import XaiVoice as XaiVoice
    from .xai_voice_language import XaiVoiceLanguage as XaiVoiceLanguage
    from .xai_voice_language import XaiVoiceLanguageValues as XaiVoiceLanguageValues
    from .xai_voice_voice_id import XaiVoiceVoiceId as XaiVoiceVoiceId
    from .xai_voice_voice_id import XaiVoiceVoiceIdValues as XaiVoiceVoiceIdValues

_MODULES: dict[str, str] = {
    "AIEdgeCondition": "ai_edge_condition",
    "AWSIAMCredentialsAuthenticationPlan": "awsiam_credentials_authentication_plan",
    "AWSStsAuthenticationPlan": "aws_sts_authentication_plan",
    "Analysis": "analysis",
    "AnalysisCost": "analysis_cost",
    "AnalysisCostAnalysisType": "analysis_cost_analysis_type",
    "AnalysisCostAnalysisTypeValues": "analysis_cost_analysis_type",
    "AnalysisCostBreakdown": "analysis_cost_breakdown",
    "AnalysisPlan": "analysis_plan",
    "AnalyticsOperation": "analytics_operation",
    "AnalyticsOperationColumn": "analytics_operation_column",
    "AnalyticsOperationColumnValues": "analytics_operation_column",
    "AnalyticsOperationOperation": "analytics_operation_operation",
    "AnalyticsOperationOperationValues": "analytics_operation_operation",
    "AnalyticsQuery": "analytics_query",
    "AnalyticsQueryDTO": "analytics_query_dto",
    "AnalyticsQueryGroupByItem": "analytics_query_group_by_item",
    "AnalyticsQueryGroupByItemValues": "analytics_query_group_by_item",
    "AnalyticsQueryResult": "analytics_query_result",
    "AnalyticsQueryTable": "analytics_query_table",
    "AnalyticsQueryTableValues": "analytics_query_table",
    "AnthropicBedrockModel": "anthropic_bedrock_model",
    "AnthropicBedrockModelModel": "anthropic_bedrock_model_model",
    "AnthropicBedrockModelModelValues": "anthropic_bedrock_model_model",
    "AnthropicModel": "anthropic_model",
    "AnthropicModelModel": "anthropic_model_model",
    "AnthropicModelModelValues": "anthropic_model_model",
    "AnthropicThinkingConfig": "anthropic_thinking_config",
    "AnyServerMessage": "any_server_message",
    "AnyscaleModel": "anyscale_model",
    "ApiRequestTool": "api_request_tool",
    "ApiRequestToolMethod": "api_request_tool_method",
    "ApiRequestToolMethodValues": "api_request_tool_method",
    "Artifact": "artifact",
    "ArtifactPlan": "artifact_plan",
    "ArtifactPlanRecordingFormat": "artifact_plan_recording_format",
    "ArtifactPlanRecordingFormatValues": "artifact_plan_recording_format",
    "AssemblyAITranscriber": "assembly_ai_transcriber",
    "AssemblyAITranscriberLanguage": "assembly_ai_transcriber_language",
    "AssemblyAITranscriberLanguageCodesItem": "assembly_ai_transcriber_language_codes_item",
    "AssemblyAITranscriberLanguageCodesItemValues": "assembly_ai_transcriber_language_codes_item",
    "AssemblyAITranscriberLanguageValues": "assembly_ai_transcriber_language",
    "AssemblyAITranscriberMode": "assembly_ai_transcriber_mode",
    "AssemblyAITranscriberModeValues": "assembly_ai_transcriber_mode",
    "AssemblyAITranscriberSpeechModel": "assembly_ai_transcriber_speech_model",
    "AssemblyAITranscriberSpeechModelValues": "assembly_ai_transcriber_speech_model",
    "Assistant": "assistant",
    "AssistantActivation": "assistant_activation",
    "AssistantBackgroundSound": "assistant_background_sound",
    "AssistantBackgroundSoundValues": "assistant_background_sound",
    "AssistantClientMessagesItem": "assistant_client_messages_item",
    "AssistantClientMessagesItemValues": "assistant_client_messages_item",
    "AssistantCredentialsItem": "assistant_credentials_item",
    "AssistantCustomEndpointingRule": "assistant_custom_endpointing_rule",
    "AssistantFirstMessageMode": "assistant_first_message_mode",
    "AssistantFirstMessageModeValues": "assistant_first_message_mode",
    "AssistantHooksItem": "assistant_hooks_item",
    "AssistantMessage": "assistant_message",
    "AssistantMessageEvaluationContinuePlan": "assistant_message_evaluation_continue_plan",
    "AssistantMessageJudgePlanAI": "assistant_message_judge_plan_ai",
    "AssistantMessageJudgePlanAIModel": "assistant_message_judge_plan_ai_model",
    "AssistantMessageJudgePlanExact": "assistant_message_judge_plan_exact",
    "AssistantMessageJudgePlanRegex": "assistant_message_judge_plan_regex",
    "AssistantModel": "assistant_model",
    "AssistantOverrides": "assistant_overrides",
    "AssistantPinnedConflictResponseDTO": "assistant_pinned_conflict_response_dto",
    "AssistantServerMessagesItem": "assistant_server_messages_item",
    "AssistantServerMessagesItemValues": "assistant_server_messages_item",
    "AssistantSpeechWordAlignmentTiming": "assistant_speech_word_alignment_timing",
    "AssistantSpeechWordProgressTiming": "assistant_speech_word_progress_timing",
    "AssistantSpeechWordTimestamp": "assistant_speech_word_timestamp",
    "AssistantTranscriber": "assistant_transcriber",
    "AssistantVoice": "assistant_voice",
    "AssistantVoicemailDetection": "assistant_voicemail_detection",
    "AttachKnowledgeBaseV2FileDTO": "attach_knowledge_base_v2_file_dto",
    "AudioFormat": "audio_format",
    "AudioFormatFormat": "audio_format_format",
    "AudioFormatFormatValues": "audio_format_format",
    "AzureBlobStorageBucketPlan": "azure_blob_storage_bucket_plan",
    "AzureSpeechTranscriber": "azure_speech_transcriber",
    "AzureSpeechTranscriberLanguage": "azure_speech_transcriber_language",
    "AzureSpeechTranscriberLanguageValues": "azure_speech_transcriber_language",
    "AzureSpeechTranscriberSegmentationStrategy": "azure_speech_transcriber_segmentation_strategy",
    "AzureSpeechTranscriberSegmentationStrategyValues": "azure_speech_transcriber_segmentation_strategy",
    "AzureVoice": "azure_voice",
    "AzureVoiceVoiceId": "azure_voice_voice_id",
    "AzureVoiceVoiceIdValues": "azure_voice_voice_id",
    "BackgroundSpeechDenoisingPlan": "background_speech_denoising_plan",
    "BackoffPlan": "backoff_plan",
    "BackoffPlanType": "backoff_plan_type",
    "BackoffPlanTypeValues": "backoff_plan_type",
    "BarInsight": "bar_insight",
    "BarInsightGroupBy": "bar_insight_group_by",
    "BarInsightGroupByValues": "bar_insight_group_by",
    "BarInsightMetadata": "bar_insight_metadata",
    "BarInsightQueriesItem": "bar_insight_queries_item",
    "BashTool": "bash_tool",
    "BashToolWithToolCall": "bash_tool_with_tool_call",
    "BearerAuthenticationPlan": "bearer_authentication_plan",
    "Board": "board",
    "BoardControllerFindAllSortBy": "board_controller_find_all_sort_by",
    "BoardControllerFindAllSortByValues": "board_controller_find_all_sort_by",
    "BoardInsightItem": "board_insight_item",
    "BoardItemPosition": "board_item_position",
    "BoardItemSize": "board_item_size",
    "BoardItemsItem": "board_items_item",
    "BoardLayout": "board_layout",
    "BoardMetricWidgetItem": "board_metric_widget_item",
    "BoardMetricWidgetItemType": "board_metric_widget_item_type",
    "BoardMetricWidgetItemTypeValues": "board_metric_widget_item_type",
    "BoardPaginatedResponse": "board_paginated_response",
    "BooleanComparatorScorecardMetricCondition": "boolean_comparator_scorecard_metric_condition",
    "BotMessage": "bot_message",
    "BothCustomEndpointingRule": "both_custom_endpointing_rule",
    "BucketPlan": "bucket_plan",
    "ByoPhoneNumber": "byo_phone_number",
    "ByoPhoneNumberHooksItem": "byo_phone_number_hooks_item",
    "ByoPhoneNumberStatus": "byo_phone_number_status",
    "ByoPhoneNumberStatusValues": "byo_phone_number_status",
    "Call": "call",
    "CallArtifactUploadItem": "call_artifact_upload_item",
    "CallArtifactUploadItemType": "call_artifact_upload_item_type",
    "CallArtifactUploadItemTypeValues": "call_artifact_upload_item_type",
    "CallBatchError": "call_batch_error",
    "CallBatchResponse": "call_batch_response",
    "CallControllerCreateResponse201": "call_controller_create_response_201",
    "CallCostsItem": "call_costs_item",
    "CallDestination": "call_destination",
    "CallHookAssistantSpeechInterrupted": "call_hook_assistant_speech_interrupted",
    "CallHookCallEnding": "call_hook_call_ending",
    "CallHookCallEndingDoItem": "call_hook_call_ending_do_item",
    "CallHookCustomerSpeechInterrupted": "call_hook_customer_speech_interrupted",
    "CallHookCustomerSpeechTimeout": "call_hook_customer_speech_timeout",
    "CallHookFilter": "call_hook_filter",
    "CallHookModelResponseTimeout": "call_hook_model_response_timeout",
    "CallHookModelResponseTimeoutDoItem": "call_hook_model_response_timeout_do_item",
    "CallPhoneCallProvider": "call_phone_call_provider",
    "CallPhoneCallProviderValues": "call_phone_call_provider",
    "CallPhoneCallTransport": "call_phone_call_transport",
    "CallPhoneCallTransportValues": "call_phone_call_transport",
    "CallStatus": "call_status",
    "CallStatusValues": "call_status",
    "CallTransport": "call_transport",
    "CallType": "call_type",
    "CallTypeValues": "call_type",
    "Campaign": "campaign",
    "CampaignCallMetrics": "campaign_call_metrics",
    "CampaignContact": "campaign_contact",
    "CampaignContactCounters": "campaign_contact_counters",
    "CampaignContactPaginatedResponse": "campaign_contact_paginated_response",
    "CampaignContactWithOutcome": "campaign_contact_with_outcome",
    "CampaignContactWithOutcomeStatus": "campaign_contact_with_outcome_status",
    "CampaignContactWithOutcomeStatusValues": "campaign_contact_with_outcome_status",
    "CampaignControllerGetCampaignV2ContactsSortBy": "campaign_controller_get_campaign_v2_contacts_sort_by",
    "CampaignControllerGetCampaignV2ContactsSortByValues": "campaign_controller_get_campaign_v2_contacts_sort_by",
    "CampaignEndedReason": "campaign_ended_reason",
    "CampaignEndedReasonValues": "campaign_ended_reason",
    "CampaignPaginatedResponse": "campaign_paginated_response",
    "CampaignPredialPlan": "campaign_predial_plan",
    "CampaignServerMessagesItem": "campaign_server_messages_item",
    "CampaignServerMessagesItemValues": "campaign_server_messages_item",
    "CampaignStatus": "campaign_status",
    "CampaignStatusValues": "campaign_status",
    "CampaignSummary": "campaign_summary",
    "CampaignSummaryPaginatedResponse": "campaign_summary_paginated_response",
    "CartesiaExperimentalControls": "cartesia_experimental_controls",
    "CartesiaExperimentalControlsEmotion": "cartesia_experimental_controls_emotion",
    "CartesiaExperimentalControlsEmotionValues": "cartesia_experimental_controls_emotion",
    "CartesiaExperimentalControlsSpeed": "cartesia_experimental_controls_speed",
    "CartesiaExperimentalControlsSpeedValues": "cartesia_experimental_controls_speed",
    "CartesiaGenerationConfig": "cartesia_generation_config",
    "CartesiaGenerationConfigExperimental": "cartesia_generation_config_experimental",
    "CartesiaTranscriber": "cartesia_transcriber",
    "CartesiaTranscriberModel": "cartesia_transcriber_model",
    "CartesiaTranscriberModelValues": "cartesia_transcriber_model",
    "CartesiaVoice": "cartesia_voice",
    "CartesiaVoiceLanguage": "cartesia_voice_language",
    "CartesiaVoiceLanguageValues": "cartesia_voice_language",
    "CartesiaVoiceModel": "cartesia_voice_model",
    "CartesiaVoiceModelValues": "cartesia_voice_model",
    "CerebrasModel": "cerebras_model",
    "CerebrasModelModel": "cerebras_model_model",
    "CerebrasModelModelValues": "cerebras_model_model",
    "Chat": "chat",
    "ChatControllerCreateChatResponse200": "chat_controller_create_chat_response_200",
    "ChatControllerCreateOpenAIChatResponse200": "chat_controller_create_open_ai_chat_response_200",
    "ChatCost": "chat_cost",
    "ChatCostsItem": "chat_costs_item",
    "ChatEvalAssistantMessageEvaluation": "chat_eval_assistant_message_evaluation",
    "ChatEvalAssistantMessageEvaluationJudgePlan": "chat_eval_assistant_message_evaluation_judge_plan",
    "ChatEvalAssistantMessageMock": "chat_eval_assistant_message_mock",
    "ChatEvalAssistantMessageMockToolCall": "chat_eval_assistant_message_mock_tool_call",
    "ChatEvalSystemMessageMock": "chat_eval_system_message_mock",
    "ChatEvalToolResponseMessageEvaluation": "chat_eval_tool_response_message_evaluation",
    "ChatEvalToolResponseMessageMock": "chat_eval_tool_response_message_mock",
    "ChatEvalUserMessageMock": "chat_eval_user_message_mock",
    "ChatInput": "chat_input",
    "ChatInputItem": "chat_input_item",
    "ChatPaginatedResponse": "chat_paginated_response",
    "ChunkPlan": "chunk_plan",
    "ChunkPlanPunctuationBoundariesItem": "chunk_plan_punctuation_boundaries_item",
    "ChunkPlanPunctuationBoundariesItemValues": "chunk_plan_punctuation_boundaries_item",
    "ClientInboundMessage": "client_inbound_message",
    "ClientInboundMessageAddMessage": "client_inbound_message_add_message",
    "ClientInboundMessageControl": "client_inbound_message_control",
    "ClientInboundMessageControlControl": "client_inbound_message_control_control",
    "ClientInboundMessageControlControlValues": "client_inbound_message_control_control",
    "ClientInboundMessageEndCall": "client_inbound_message_end_call",
    "ClientInboundMessageMessage": "client_inbound_message_message",
    "ClientInboundMessageSay": "client_inbound_message_say",
    "ClientInboundMessageSendTransportMessage": "client_inbound_message_send_transport_message",
    "ClientInboundMessageSendTransportMessageMessage": "client_inbound_message_send_transport_message_message",
    "ClientInboundMessageTransfer": "client_inbound_message_transfer",
    "ClientMessage": "client_message",
    "ClientMessageAssistantSpeech": "client_message_assistant_speech",
    "ClientMessageAssistantSpeechSource": "client_message_assistant_speech_source",
    "ClientMessageAssistantSpeechSourceValues": "client_message_assistant_speech_source",
    "ClientMessageAssistantSpeechTiming": "client_message_assistant_speech_timing",
    "ClientMessageAssistantStarted": "client_message_assistant_started",
    "ClientMessageCallDeleteFailed": "client_message_call_delete_failed",
    "ClientMessageCallDeleted": "client_message_call_deleted",
    "ClientMessageChatCreated": "client_message_chat_created",
    "ClientMessageChatDeleted": "client_message_chat_deleted",
    "ClientMessageConversationUpdate": "client_message_conversation_update",
    "ClientMessageHang": "client_message_hang",
    "ClientMessageHangPhoneNumber": "client_message_hang_phone_number",
    "ClientMessageLanguageChangeDetected": "client_message_language_change_detected",
    "ClientMessageMessage": "client_message_message",
    "ClientMessageMetadata": "client_message_metadata",
    "ClientMessageModelOutput": "client_message_model_output",
    "ClientMessageSessionCreated": "client_message_session_created",
    "ClientMessageSessionDeleted": "client_message_session_deleted",
    "ClientMessageSessionUpdated": "client_message_session_updated",
    "ClientMessageSpeechUpdate": "client_message_speech_update",
    "ClientMessageSpeechUpdateStatus": "client_message_speech_update_status",
    "ClientMessageSpeechUpdateStatusValues": "client_message_speech_update_status",
    "ClientMessageToolCalls": "client_message_tool_calls",
    "ClientMessageToolCallsResult": "client_message_tool_calls_result",
    "ClientMessageToolCallsToolWithToolCallListItem": "client_message_tool_calls_tool_with_tool_call_list_item",
    "ClientMessageTranscript": "client_message_transcript",
    "ClientMessageTranscriptTranscriptType": "client_message_transcript_transcript_type",
    "ClientMessageTranscriptTranscriptTypeValues": "client_message_transcript_transcript_type",
    "ClientMessageTranscriptType": "client_message_transcript_type",
    "ClientMessageTranscriptTypeValues": "client_message_transcript_type",
    "ClientMessageTransferUpdate": "client_message_transfer_update",
    "ClientMessageUserInterrupted": "client_message_user_interrupted",
    "ClientMessageVoiceInput": "client_message_voice_input",
    "ClientMessageWorkflowNodeStarted": "client_message_workflow_node_started",
    "CloudflareR2BucketPlan": "cloudflare_r2_bucket_plan",
    "CodeTool": "code_tool",
    "CodeToolEnvironmentVariable": "code_tool_environment_variable",
    "Compliance": "compliance",
    "ComplianceOverride": "compliance_override",
    "CompliancePlan": "compliance_plan",
    "CompliancePlanRecordingConsentPlan": "compliance_plan_recording_consent_plan",
    "ComputerTool": "computer_tool",
    "ComputerToolWithToolCall": "computer_tool_with_tool_call",
    "Condition": "condition",
    "ConditionOperator": "condition_operator",
    "ConditionOperatorValues": "condition_operator",
    "ContextEngineeringPlanAll": "context_engineering_plan_all",
    "ContextEngineeringPlanLastNMessages": "context_engineering_plan_last_n_messages",
    "ContextEngineeringPlanNone": "context_engineering_plan_none",
    "ContextEngineeringPlanPreviousAssistantMessages": "context_engineering_plan_previous_assistant_messages",
    "ContextEngineeringPlanUserAndAssistantMessages": "context_engineering_plan_user_and_assistant_messages",
    "ConversationNode": "conversation_node",
    "ConversationNodeModel": "conversation_node_model",
    "CostBreakdown": "cost_breakdown",
    "CreateAnthropicBedrockCredentialDTO": "create_anthropic_bedrock_credential_dto",
    "CreateAnthropicBedrockCredentialDTOAuthenticationPlan": "create_anthropic_bedrock_credential_dto_authentication_plan",
    "CreateAnthropicBedrockCredentialDTORegion": "create_anthropic_bedrock_credential_dto_region",
    "CreateAnthropicBedrockCredentialDTORegionValues": "create_anthropic_bedrock_credential_dto_region",
    "CreateAnthropicCredentialDTO": "create_anthropic_credential_dto",
    "CreateAnyscaleCredentialDTO": "create_anyscale_credential_dto",
    "CreateApiRequestToolDTO": "create_api_request_tool_dto",
    "CreateAssemblyAICredentialDTO": "create_assembly_ai_credential_dto",
    "CreateAssistantDTO": "create_assistant_dto",
    "CreateAzureCredentialDTO": "create_azure_credential_dto",
    "CreateAzureCredentialDTORegion": "create_azure_credential_dto_region",
    "CreateAzureCredentialDTORegionValues": "create_azure_credential_dto_region",
    "CreateAzureCredentialDTOService": "create_azure_credential_dto_service",
    "CreateAzureCredentialDTOServiceValues": "create_azure_credential_dto_service",
    "CreateAzureOpenAICredentialDTO": "create_azure_open_ai_credential_dto",
    "CreateAzureOpenAICredentialDTOModelsItem": "create_azure_open_ai_credential_dto_models_item",
    "CreateAzureOpenAICredentialDTOModelsItemValues": "create_azure_open_ai_credential_dto_models_item",
    "CreateBarInsightFromCallTableDTO": "create_bar_insight_from_call_table_dto",
    "CreateBashToolDTO": "create_bash_tool_dto",
    "CreateBoardDTO": "create_board_dto",
    "CreateByoPhoneNumberDTO": "create_byo_phone_number_dto",
    "CreateByoSipTrunkCredentialDTO": "create_byo_sip_trunk_credential_dto",
    "CreateCallDTO": "create_call_dto",
    "CreateCampaignDTO": "create_campaign_dto",
    "CreateCartesiaCredentialDTO": "create_cartesia_credential_dto",
    "CreateCerebrasCredentialDTO": "create_cerebras_credential_dto",
    "CreateChatDTO": "create_chat_dto",
    "CreateChatStreamResponse": "create_chat_stream_response",
    "CreateCloudflareCredentialDTO": "create_cloudflare_credential_dto",
    "CreateCodeToolDTO": "create_code_tool_dto",
    "CreateComputerToolDTO": "create_computer_tool_dto",
    "CreateCustomCredentialDTO": "create_custom_credential_dto",
    "CreateCustomCredentialDTOAuthenticationPlan": "create_custom_credential_dto_authentication_plan",
    "CreateCustomKnowledgeBaseDTO": "create_custom_knowledge_base_dto",
    "CreateCustomLLMCredentialDTO": "create_custom_llm_credential_dto",
    "CreateCustomerDTO": "create_customer_dto",
    "CreateDeepInfraCredentialDTO": "create_deep_infra_credential_dto",
    "CreateDeepSeekCredentialDTO": "create_deep_seek_credential_dto",
    "CreateDeepgramCredentialDTO": "create_deepgram_credential_dto",
    "CreateDtmfToolDTO": "create_dtmf_tool_dto",
    "CreateElevenLabsCredentialDTO": "create_eleven_labs_credential_dto",
    "CreateElevenLabsCredentialDTOApiUrl": "create_eleven_labs_credential_dto_api_url",
    "CreateElevenLabsCredentialDTOApiUrlValues": "create_eleven_labs_credential_dto_api_url",
    "CreateEmailCredentialDTO": "create_email_credential_dto",
    "CreateEndCallToolDTO": "create_end_call_tool_dto",
    "CreateEvalDTO": "create_eval_dto",
    "CreateEvalRunDTO": "create_eval_run_dto",
    "CreateFileDTO": "create_file_dto",
    "CreateFileDTOPurpose": "create_file_dto_purpose",
    "CreateFileDTOPurposeValues": "create_file_dto_purpose",
    "CreateFunctionToolDTO": "create_function_tool_dto",
    "CreateGcpCredentialDTO": "create_gcp_credential_dto",
    "CreateGladiaCredentialDTO": "create_gladia_credential_dto",
    "CreateGoHighLevelCalendarAvailabilityToolDTO": "create_go_high_level_calendar_availability_tool_dto",
    "CreateGoHighLevelCalendarEventCreateToolDTO": "create_go_high_level_calendar_event_create_tool_dto",
    "CreateGoHighLevelContactCreateToolDTO": "create_go_high_level_contact_create_tool_dto",
    "CreateGoHighLevelContactGetToolDTO": "create_go_high_level_contact_get_tool_dto",
    "CreateGoHighLevelCredentialDTO": "create_go_high_level_credential_dto",
    "CreateGoHighLevelMCPCredentialDTO": "create_go_high_level_mcp_credential_dto",
    "CreateGoogleCalendarCheckAvailabilityToolDTO": "create_google_calendar_check_availability_tool_dto",
    "CreateGoogleCalendarCreateEventToolDTO": "create_google_calendar_create_event_tool_dto",
    "CreateGoogleCalendarOAuth2AuthorizationCredentialDTO": "create_google_calendar_o_auth_2_authorization_credential_dto",
    "CreateGoogleCalendarOAuth2ClientCredentialDTO": "create_google_calendar_o_auth_2_client_credential_dto",
    "CreateGoogleCredentialDTO": "create_google_credential_dto",
    "CreateGoogleSheetsOAuth2AuthorizationCredentialDTO": "create_google_sheets_o_auth_2_authorization_credential_dto",
    "CreateGoogleSheetsRowAppendToolDTO": "create_google_sheets_row_append_tool_dto",
    "CreateGroqCredentialDTO": "create_groq_credential_dto",
    "CreateHandoffToolDTO": "create_handoff_tool_dto",
    "CreateHumeCredentialDTO": "create_hume_credential_dto",
    "CreateInflectionAICredentialDTO": "create_inflection_ai_credential_dto",
    "CreateInworldCredentialDTO": "create_inworld_credential_dto",
    "CreateKnowledgeBaseV2DTO": "create_knowledge_base_v2dto",
    "CreateLangfuseCredentialDTO": "create_langfuse_credential_dto",
    "CreateLineInsightFromCallTableDTO": "create_line_insight_from_call_table_dto",
    "CreateLmntCredentialDTO": "create_lmnt_credential_dto",
    "CreateMakeCredentialDTO": "create_make_credential_dto",
    "CreateMcpToolDTO": "create_mcp_tool_dto",
    "CreateMicrosoftCredentialDTO": "create_microsoft_credential_dto",
    "CreateMinimaxCredentialDTO": "create_minimax_credential_dto",
    "CreateMistralCredentialDTO": "create_mistral_credential_dto",
    "CreateNeuphonicCredentialDTO": "create_neuphonic_credential_dto",
    "CreateOpenAICredentialDTO": "create_open_ai_credential_dto",
    "CreateOpenRouterCredentialDTO": "create_open_router_credential_dto",
    "CreatePerplexityAICredentialDTO": "create_perplexity_ai_credential_dto",
    "CreatePersonalityDTO": "create_personality_dto",
    "CreatePieInsightFromCallTableDTO": "create_pie_insight_from_call_table_dto",
    "CreatePlayHTCredentialDTO": "create_play_ht_credential_dto",
    "CreateQueryToolDTO": "create_query_tool_dto",
    "CreateRimeAICredentialDTO": "create_rime_ai_credential_dto",
    "CreateRunpodCredentialDTO": "create_runpod_credential_dto",
    "CreateS3CompatibleCredentialDTO": "create_s3_compatible_credential_dto",
    "CreateS3CredentialDTO": "create_s3_credential_dto",
    "CreateScenarioDTO": "create_scenario_dto",
    "CreateScorecardDTO": "create_scorecard_dto",
    "CreateSessionDTO": "create_session_dto",
    "CreateSimulationDTO": "create_simulation_dto",
    "CreateSimulationRunDTO": "create_simulation_run_dto",
    "CreateSimulationRunResponse": "create_simulation_run_response",
    "CreateSimulationSuiteDTO": "create_simulation_suite_dto",
    "CreateSipRequestToolDTO": "create_sip_request_tool_dto",
    "CreateSlackOAuth2AuthorizationCredentialDTO": "create_slack_o_auth_2_authorization_credential_dto",
    "CreateSlackSendMessageToolDTO": "create_slack_send_message_tool_dto",
    "CreateSlackWebhookCredentialDTO": "create_slack_webhook_credential_dto",
    "CreateSmallestAICredentialDTO": "create_smallest_ai_credential_dto",
    "CreateSmsToolDTO": "create_sms_tool_dto",
    "CreateSonioxCredentialDTO": "create_soniox_credential_dto",
    "CreateSpeechmaticsCredentialDTO": "create_speechmatics_credential_dto",
    "CreateSquadDTO": "create_squad_dto",
    "CreateStructuredOutputDTO": "create_structured_output_dto",
    "CreateSupabaseCredentialDTO": "create_supabase_credential_dto",
    "CreateTavusCredentialDTO": "create_tavus_credential_dto",
    "CreateTelnyxPhoneNumberDTO": "create_telnyx_phone_number_dto",
    "CreateTextEditorToolDTO": "create_text_editor_tool_dto",
    "CreateTextInsightFromCallTableDTO": "create_text_insight_from_call_table_dto",
    "CreateTogetherAICredentialDTO": "create_together_ai_credential_dto",
    "CreateTransferCallToolDTO": "create_transfer_call_tool_dto",
    "CreateTwilioCredentialDTO": "create_twilio_credential_dto",
    "CreateTwilioPhoneNumberDTO": "create_twilio_phone_number_dto",
    "CreateVapiPhoneNumberDTO": "create_vapi_phone_number_dto",
    "CreateVoicemailToolDTO": "create_voicemail_tool_dto",
    "CreateVonageCredentialDTO": "create_vonage_credential_dto",
    "CreateVonagePhoneNumberDTO": "create_vonage_phone_number_dto",
    "CreateWebhookCredentialDTO": "create_webhook_credential_dto",
    "CreateWellSaidCredentialDTO": "create_well_said_credential_dto",
    "CreateWorkflowDTO": "create_workflow_dto",
    "CreateWorkflowDTOHooksItem": "create_workflow_dto_hooks_item",
    "CreateWorkflowDTONodesItem": "create_workflow_dto_nodes_item",
    "CreateXAiCredentialDTO": "create_x_ai_credential_dto",
    "CustomEndpointingModelSmartEndpointingPlan": "custom_endpointing_model_smart_endpointing_plan",
    "CustomLLMModel": "custom_llm_model",
    "CustomLLMModelMetadataSendMode": "custom_llm_model_metadata_send_mode",
    "CustomLLMModelMetadataSendModeValues": "custom_llm_model_metadata_send_mode",
    "CustomMessage": "custom_message",
    "CustomTranscriber": "custom_transcriber",
    "CustomVoice": "custom_voice",
    "CustomerCustomEndpointingRule": "customer_custom_endpointing_rule",
    "CustomerSpeechTimeoutOptions": "customer_speech_timeout_options",
    "CustomerSpeechTimeoutOptionsTriggerResetMode": "customer_speech_timeout_options_trigger_reset_mode",
    "CustomerSpeechTimeoutOptionsTriggerResetModeValues": "customer_speech_timeout_options_trigger_reset_mode",
    "DeepInfraModel": "deep_infra_model",
    "DeepSeekModel": "deep_seek_model",
    "DeepSeekModelModel": "deep_seek_model_model",
    "DeepSeekModelModelValues": "deep_seek_model_model",
    "DeepgramTranscriber": "deepgram_transcriber",
    "DeepgramTranscriberLanguage": "deepgram_transcriber_language",
    "DeepgramTranscriberLanguageValues": "deepgram_transcriber_language",
    "DeepgramTranscriberModel": "deepgram_transcriber_model",
    "DeepgramTranscriberModelValues": "deepgram_transcriber_model",
    "DeepgramTranscriberRedactionItem": "deepgram_transcriber_redaction_item",
    "DeepgramTranscriberRedactionItemValues": "deepgram_transcriber_redaction_item",
    "DeepgramVoice": "deepgram_voice",
    "DeepgramVoiceModel": "deepgram_voice_model",
    "DeepgramVoiceModelValues": "deepgram_voice_model",
    "DeepgramVoiceVoiceId": "deepgram_voice_voice_id",
    "DeepgramVoiceVoiceIdValues": "deepgram_voice_voice_id",
    "DeleteCallDTO": "delete_call_dto",
    "DeveloperMessage": "developer_message",
    "DialPlanEntry": "dial_plan_entry",
    "DtmfTool": "dtmf_tool",
    "Edge": "edge",
    "ElevenLabsPronunciationDictionaryLocator": "eleven_labs_pronunciation_dictionary_locator",
    "ElevenLabsTranscriber": "eleven_labs_transcriber",
    "ElevenLabsTranscriberModel": "eleven_labs_transcriber_model",
    "ElevenLabsTranscriberModelValues": "eleven_labs_transcriber_model",
    "ElevenLabsVoice": "eleven_labs_voice",
    "ElevenLabsVoiceModel": "eleven_labs_voice_model",
    "ElevenLabsVoiceModelValues": "eleven_labs_voice_model",
    "ElevenLabsVoiceVoiceId": "eleven_labs_voice_voice_id",
    "ElevenLabsVoiceVoiceIdValues": "eleven_labs_voice_voice_id",
    "EndCallTool": "end_call_tool",
    "EndedReason": "ended_reason",
    "EndedReasonCondition": "ended_reason_condition",
    "EndedReasonConditionOperator": "ended_reason_condition_operator",
    "EndedReasonConditionOperatorValues": "ended_reason_condition_operator",
    "EndedReasonValues": "ended_reason",
    "Eval": "eval_",
    "EvalAnthropicModel": "eval_anthropic_model",
    "EvalCustomModel": "eval_custom_model",
    "EvalGoogleModel": "eval_google_model",
    "EvalMessagesItem": "eval_messages_item",
    "EvalOpenAIModel": "eval_open_ai_model",
    "EvalOpenAIModelModel": "eval_open_ai_model_model",
    "EvalOpenAIModelModelValues": "eval_open_ai_model_model",
    "EvalPaginatedResponse": "eval_paginated_response",
    "EvalRun": "eval_run",
    "EvalRunEndedReason": "eval_run_ended_reason",
    "EvalRunEndedReasonValues": "eval_run_ended_reason",
    "EvalRunPaginatedResponse": "eval_run_paginated_response",
    "EvalRunResult": "eval_run_result",
    "EvalRunResultMessagesItem": "eval_run_result_messages_item",
    "EvalRunResultStatus": "eval_run_result_status",
    "EvalRunResultStatusValues": "eval_run_result_status",
    "EvalRunStatus": "eval_run_status",
    "EvalRunStatusValues": "eval_run_status",
    "EvalRunTarget": "eval_run_target",
    "EvalRunTargetAssistant": "eval_run_target_assistant",
    "EvalRunTargetSquad": "eval_run_target_squad",
    "EvaluationPlanItem": "evaluation_plan_item",
    "EvaluationPlanItemComparator": "evaluation_plan_item_comparator",
    "EvaluationPlanItemComparatorValues": "evaluation_plan_item_comparator",
    "EventsTableBooleanCondition": "events_table_boolean_condition",
    "EventsTableNumberCondition": "events_table_number_condition",
    "EventsTableStringCondition": "events_table_string_condition",
    "EventsTableStringConditionOperator": "events_table_string_condition_operator",
    "EventsTableStringConditionOperatorValues": "events_table_string_condition_operator",
    "ExactReplacement": "exact_replacement",
    "FallbackAssemblyAITranscriber": "fallback_assembly_ai_transcriber",
    "FallbackAzureSpeechTranscriber": "fallback_azure_speech_transcriber",
    "FallbackAzureVoice": "fallback_azure_voice",
    "FallbackCartesiaTranscriber": "fallback_cartesia_transcriber",
    "FallbackCartesiaVoice": "fallback_cartesia_voice",
    "FallbackCustomTranscriber": "fallback_custom_transcriber",
    "FallbackCustomVoice": "fallback_custom_voice",
    "FallbackDeepgramTranscriber": "fallback_deepgram_transcriber",
    "FallbackDeepgramVoice": "fallback_deepgram_voice",
    "FallbackElevenLabsTranscriber": "fallback_eleven_labs_transcriber",
    "FallbackElevenLabsVoice": "fallback_eleven_labs_voice",
    "FallbackGladiaTranscriber": "fallback_gladia_transcriber",
    "FallbackGoogleTranscriber": "fallback_google_transcriber",
    "FallbackHumeVoice": "fallback_hume_voice",
    "FallbackInworldVoice": "fallback_inworld_voice",
    "FallbackLMNTVoice": "fallback_lmnt_voice",
    "FallbackMicrosoftVoice": "fallback_microsoft_voice",
    "FallbackNeuphonicVoice": "fallback_neuphonic_voice",
    "FallbackOpenAITranscriber": "fallback_open_ai_transcriber",
    "FallbackOpenAIVoice": "fallback_open_ai_voice",
    "FallbackPlan": "fallback_plan",
    "FallbackPlanVoicesItem": "fallback_plan_voices_item",
    "FallbackPlayHTVoice": "fallback_play_ht_voice",
    "FallbackRimeAIVoice": "fallback_rime_ai_voice",
    "FallbackSesameVoice": "fallback_sesame_voice",
    "FallbackSmallestAIVoice": "fallback_smallest_ai_voice",
    "FallbackSonioxTranscriber": "fallback_soniox_transcriber",
    "FallbackSpeechmaticsTranscriber": "fallback_speechmatics_transcriber",
    "FallbackTalkscriberTranscriber": "fallback_talkscriber_transcriber",
    "FallbackTavusVoice": "fallback_tavus_voice",
    "FallbackTranscriberPlan": "fallback_transcriber_plan",
    "FallbackTranscriberPlanTranscribersItem": "fallback_transcriber_plan_transcribers_item",
    "FallbackVapiVoice": "fallback_vapi_voice",
    "FallbackWellSaidVoice": "fallback_well_said_voice",
    "FallbackXaiTranscriber": "fallback_xai_transcriber",
    "FallbackXaiVoice": "fallback_xai_voice",
    "File": "file",
    "FileStatus": "file_status",
    "FileStatusValues": "file_status",
    "FilterDateTypeColumnOnCallTable": "filter_date_type_column_on_call_table",
    "FilterDateTypeColumnOnCallTableColumn": "filter_date_type_column_on_call_table_column",
    "FilterDateTypeColumnOnCallTableColumnValues": "filter_date_type_column_on_call_table_column",
    "FilterNumberArrayTypeColumnOnCallTable": "filter_number_array_type_column_on_call_table",
    "FilterNumberArrayTypeColumnOnCallTableOperator": "filter_number_array_type_column_on_call_table_operator",
    "FilterNumberArrayTypeColumnOnCallTableOperatorValues": "filter_number_array_type_column_on_call_table_operator",
    "FilterNumberTypeColumnOnCallTable": "filter_number_type_column_on_call_table",
    "FilterNumberTypeColumnOnCallTableColumn": "filter_number_type_column_on_call_table_column",
    "FilterNumberTypeColumnOnCallTableColumnValues": "filter_number_type_column_on_call_table_column",
    "FilterStringArrayTypeColumnOnCallTable": "filter_string_array_type_column_on_call_table",
    "FilterStringTypeColumnOnCallTable": "filter_string_type_column_on_call_table",
    "FilterStringTypeColumnOnCallTableColumn": "filter_string_type_column_on_call_table_column",
    "FilterStringTypeColumnOnCallTableColumnValues": "filter_string_type_column_on_call_table_column",
    "FilterStringTypeColumnOnCallTableOperator": "filter_string_type_column_on_call_table_operator",
    "FilterStringTypeColumnOnCallTableOperatorValues": "filter_string_type_column_on_call_table_operator",
    "FilterStructuredOutputColumnOnCallTable": "filter_structured_output_column_on_call_table",
    "FilterStructuredOutputColumnOnCallTableOperator": "filter_structured_output_column_on_call_table_operator",
    "FilterStructuredOutputColumnOnCallTableOperatorValues": "filter_structured_output_column_on_call_table_operator",
    "FormatPlan": "format_plan",
    "FormatPlanFormattersEnabledItem": "format_plan_formatters_enabled_item",
    "FormatPlanFormattersEnabledItemValues": "format_plan_formatters_enabled_item",
    "FormatPlanReplacementsItem": "format_plan_replacements_item",
    "FourierDenoisingPlan": "fourier_denoising_plan",
    "FunctionTool": "function_tool",
    "FunctionToolWithToolCall": "function_tool_with_tool_call",
    "GcpKey": "gcp_key",
    "GeminiMultimodalLivePrebuiltVoiceConfig": "gemini_multimodal_live_prebuilt_voice_config",
    "GeminiMultimodalLivePrebuiltVoiceConfigVoiceName": "gemini_multimodal_live_prebuilt_voice_config_voice_name",
    "GeminiMultimodalLivePrebuiltVoiceConfigVoiceNameValues": "gemini_multimodal_live_prebuilt_voice_config_voice_name",
    "GeminiMultimodalLiveSpeechConfig": "gemini_multimodal_live_speech_config",
    "GeminiMultimodalLiveVoiceConfig": "gemini_multimodal_live_voice_config",
    "GenerateScenariosDTO": "generate_scenarios_dto",
    "GenerateScenariosResponse": "generate_scenarios_response",
    "GeneratedScenario": "generated_scenario",
    "GeneratedScenarioCategory": "generated_scenario_category",
    "GeneratedScenarioCategoryValues": "generated_scenario_category",
    "GhlTool": "ghl_tool",
    "GhlToolMessagesItem": "ghl_tool_messages_item",
    "GhlToolMetadata": "ghl_tool_metadata",
    "GhlToolWithToolCall": "ghl_tool_with_tool_call",
    "GladiaCustomVocabularyConfigDTO": "gladia_custom_vocabulary_config_dto",
    "GladiaCustomVocabularyConfigDTOVocabularyItem": "gladia_custom_vocabulary_config_dto_vocabulary_item",
    "GladiaTranscriber": "gladia_transcriber",
    "GladiaTranscriberLanguage": "gladia_transcriber_language",
    "GladiaTranscriberLanguageBehaviour": "gladia_transcriber_language_behaviour",
    "GladiaTranscriberLanguageBehaviourValues": "gladia_transcriber_language_behaviour",
    "GladiaTranscriberLanguageValues": "gladia_transcriber_language",
    "GladiaTranscriberModel": "gladia_transcriber_model",
    "GladiaTranscriberModelValues": "gladia_transcriber_model",
    "GladiaTranscriberRegion": "gladia_transcriber_region",
    "GladiaTranscriberRegionValues": "gladia_transcriber_region",
    "GladiaVocabularyItemDTO": "gladia_vocabulary_item_dto",
    "GlobalNodePlan": "global_node_plan",
    "GoHighLevelCalendarAvailabilityTool": "go_high_level_calendar_availability_tool",
    "GoHighLevelCalendarEventCreateTool": "go_high_level_calendar_event_create_tool",
    "GoHighLevelContactCreateTool": "go_high_level_contact_create_tool",
    "GoHighLevelContactGetTool": "go_high_level_contact_get_tool",
    "GoogleCalendarCheckAvailabilityTool": "google_calendar_check_availability_tool",
    "GoogleCalendarCreateEventTool": "google_calendar_create_event_tool",
    "GoogleCalendarCreateEventToolWithToolCall": "google_calendar_create_event_tool_with_tool_call",
    "GoogleModel": "google_model",
    "GoogleModelModel": "google_model_model",
    "GoogleModelModelValues": "google_model_model",
    "GoogleRealtimeConfig": "google_realtime_config",
    "GoogleSheetsRowAppendTool": "google_sheets_row_append_tool",
    "GoogleTranscriber": "google_transcriber",
    "GoogleTranscriberLanguage": "google_transcriber_language",
    "GoogleTranscriberLanguageValues": "google_transcriber_language",
    "GoogleVoicemailDetectionPlan": "google_voicemail_detection_plan",
    "GroqModel": "groq_model",
    "GroqModelModel": "groq_model_model",
    "GroqModelModelValues": "groq_model_model",
    "GroupCondition": "group_condition",
    "GroupConditionConditionsItem": "group_condition_conditions_item",
    "GroupConditionOperator": "group_condition_operator",
    "GroupConditionOperatorValues": "group_condition_operator",
    "HMACAuthenticationPlan": "hmac_authentication_plan",
    "HMACAuthenticationPlanAlgorithm": "hmac_authentication_plan_algorithm",
    "HMACAuthenticationPlanAlgorithmValues": "hmac_authentication_plan_algorithm",
    "HMACAuthenticationPlanSignatureEncoding": "hmac_authentication_plan_signature_encoding",
    "HMACAuthenticationPlanSignatureEncodingValues": "hmac_authentication_plan_signature_encoding",
    "HandoffDestinationAssistant": "handoff_destination_assistant",
    "HandoffDestinationDynamic": "handoff_destination_dynamic",
    "HandoffDestinationSquad": "handoff_destination_squad",
    "HandoffDestinationSquadContextEngineeringPlan": "handoff_destination_squad_context_engineering_plan",
    "HandoffTool": "handoff_tool",
    "HandoffToolDestinationsItem": "handoff_tool_destinations_item",
    "HumeVoice": "hume_voice",
    "HumeVoiceModel": "hume_voice_model",
    "HumeVoiceModelValues": "hume_voice_model",
    "ImportTwilioPhoneNumberDTO": "import_twilio_phone_number_dto",
    "InflectionAIModel": "inflection_ai_model",
    "Insight": "insight",
    "InsightControllerCreateBody": "insight_controller_create_body",
    "InsightControllerCreateResponse201": "insight_controller_create_response_201",
    "InsightControllerUpdateBody": "insight_controller_update_body",
    "InsightFormula": "insight_formula",
    "InsightPaginatedResponse": "insight_paginated_response",
    "InsightRunDTO": "insight_run_dto",
    "InsightRunFormatPlan": "insight_run_format_plan",
    "InsightRunFormatPlanFormat": "insight_run_format_plan_format",
    "InsightRunFormatPlanFormatValues": "insight_run_format_plan_format",
    "InsightRunResponse": "insight_run_response",
    "InsightTimeRange": "insight_time_range",
    "InsightTimeRangeWithStep": "insight_time_range_with_step",
    "InsightTimeRangeWithStepStep": "insight_time_range_with_step_step",
    "InsightTimeRangeWithStepStepValues": "insight_time_range_with_step_step",
    "InsightType": "insight_type",
    "InsightTypeValues": "insight_type",
    "InworldVoice": "inworld_voice",
    "InworldVoiceLanguageCode": "inworld_voice_language_code",
    "InworldVoiceLanguageCodeValues": "inworld_voice_language_code",
    "InworldVoiceVoiceId": "inworld_voice_voice_id",
    "InworldVoiceVoiceIdValues": "inworld_voice_voice_id",
    "JSONQueryOnCallTableWithNumberTypeColumn": "json_query_on_call_table_with_number_type_column",
    "JSONQueryOnCallTableWithNumberTypeColumnColumn": "json_query_on_call_table_with_number_type_column_column",
    "JSONQueryOnCallTableWithNumberTypeColumnColumnValues": "json_query_on_call_table_with_number_type_column_column",
    "JSONQueryOnCallTableWithNumberTypeColumnFiltersItem": "json_query_on_call_table_with_number_type_column_filters_item",
    "JSONQueryOnCallTableWithNumberTypeColumnOperation": "json_query_on_call_table_with_number_type_column_operation",
    "JSONQueryOnCallTableWithNumberTypeColumnOperationValues": "json_query_on_call_table_with_number_type_column_operation",
    "JSONQueryOnCallTableWithStringTypeColumn": "json_query_on_call_table_with_string_type_column",
    "JSONQueryOnCallTableWithStringTypeColumnColumn": "json_query_on_call_table_with_string_type_column_column",
    "JSONQueryOnCallTableWithStringTypeColumnColumnValues": "json_query_on_call_table_with_string_type_column_column",
    "JSONQueryOnCallTableWithStructuredOutputColumn": "json_query_on_call_table_with_structured_output_column",
    "JSONQueryOnCallTableWithStructuredOutputColumnOperation": "json_query_on_call_table_with_structured_output_column_operation",
    "JSONQueryOnCallTableWithStructuredOutputColumnOperationValues": "json_query_on_call_table_with_structured_output_column_operation",
    "JSONQueryOnEventsTable": "json_query_on_events_table",
    "JSONQueryOnEventsTableFiltersItem": "json_query_on_events_table_filters_item",
    "JSONQueryOnEventsTableOn": "json_query_on_events_table_on",
    "JSONQueryOnEventsTableOnValues": "json_query_on_events_table_on",
    "JSONQueryOnEventsTableOperation": "json_query_on_events_table_operation",
    "JSONQueryOnEventsTableOperationValues": "json_query_on_events_table_operation",
    "JsonSchema": "json_schema",
    "JsonSchemaFormat": "json_schema_format",
    "JsonSchemaFormatValues": "json_schema_format",
    "JsonSchemaType": "json_schema_type",
    "JsonSchemaTypeValues": "json_schema_type",
    "KeypadInputPlan": "keypad_input_plan",
    "KeypadInputPlanDelimiters": "keypad_input_plan_delimiters",
    "KeypadInputPlanDelimitersValues": "keypad_input_plan_delimiters",
    "KnowledgeBase": "knowledge_base",
    "KnowledgeBaseCost": "knowledge_base_cost",
    "KnowledgeBaseResponseDocument": "knowledge_base_response_document",
    "KnowledgeBaseTool": "knowledge_base_tool",
    "KnowledgeBaseToolFunction": "knowledge_base_tool_function",
    "KnowledgeBaseV2": "knowledge_base_v2",
    "KnowledgeBaseV2File": "knowledge_base_v2_file",
    "KnowledgeBaseV2FileStatus": "knowledge_base_v2_file_status",
    "KnowledgeBaseV2FileStatusValues": "knowledge_base_v2_file_status",
    "KnowledgeBaseV2WithFiles": "knowledge_base_v2_with_files",
    "LMNTVoice": "lmnt_voice",
    "LMNTVoiceLanguage": "lmnt_voice_language",
    "LMNTVoiceLanguageValues": "lmnt_voice_language",
    "LMNTVoiceVoiceId": "lmnt_voice_voice_id",
    "LMNTVoiceVoiceIdValues": "lmnt_voice_voice_id",
    "LangfuseObservabilityPlan": "langfuse_observability_plan",
    "LatencyMetrics": "latency_metrics",
    "LineInsight": "line_insight",
    "LineInsightMetadata": "line_insight_metadata",
    "LiquidCondition": "liquid_condition",
    "LivekitSmartEndpointingPlan": "livekit_smart_endpointing_plan",
    "MakeToolMetadata": "make_tool_metadata",
    "MakeToolWithToolCall": "make_tool_with_tool_call",
    "McpTool": "mcp_tool",
    "McpToolMessages": "mcp_tool_messages",
    "McpToolMetadata": "mcp_tool_metadata",
    "McpToolMetadataProtocol": "mcp_tool_metadata_protocol",
    "McpToolMetadataProtocolValues": "mcp_tool_metadata_protocol",
    "MessageAddHookAction": "message_add_hook_action",
    "MessageTarget": "message_target",
    "MessageTargetRole": "message_target_role",
    "MessageTargetRoleValues": "message_target_role",
    "MicrosoftVoice": "microsoft_voice",
    "MicrosoftVoiceRole": "microsoft_voice_role",
    "MicrosoftVoiceRoleValues": "microsoft_voice_role",
    "MicrosoftVoiceStyle": "microsoft_voice_style",
    "MicrosoftVoiceStyleValues": "microsoft_voice_style",
    "MicrosoftVoiceVoiceId": "microsoft_voice_voice_id",
    "MicrosoftVoiceVoiceIdValues": "microsoft_voice_voice_id",
    "MinCallDurationCondition": "min_call_duration_condition",
    "MinMessagesCondition": "min_messages_condition",
    "MinimaxLLMModel": "minimax_llm_model",
    "MinimaxVoice": "minimax_voice",
    "MinimaxVoiceLanguageBoost": "minimax_voice_language_boost",
    "MinimaxVoiceLanguageBoostValues": "minimax_voice_language_boost",
    "MinimaxVoiceModel": "minimax_voice_model",
    "MinimaxVoiceModelValues": "minimax_voice_model",
    "MinimaxVoiceRegion": "minimax_voice_region",
    "MinimaxVoiceRegionValues": "minimax_voice_region",
    "MinimaxVoiceSubtitleType": "minimax_voice_subtitle_type",
    "MinimaxVoiceSubtitleTypeValues": "minimax_voice_subtitle_type",
    "ModelCost": "model_cost",
    "Monitor": "monitor",
    "MonitorPlan": "monitor_plan",
    "MonitorResult": "monitor_result",
    "Mono": "mono",
    "NeuphonicVoice": "neuphonic_voice",
    "NeuphonicVoiceModel": "neuphonic_voice_model",
    "NeuphonicVoiceModelValues": "neuphonic_voice_model",
    "NodeArtifact": "node_artifact",
    "NumberComparatorScorecardMetricCondition": "number_comparator_scorecard_metric_condition",
    "OAuth2AuthenticationPlan": "o_auth_2_authentication_plan",
    "Oauth2AuthenticationSession": "oauth_2_authentication_session",
    "OpenAIFunction": "open_ai_function",
    "OpenAIFunctionParameters": "open_ai_function_parameters",
    "OpenAIMessage": "open_ai_message",
    "OpenAIMessageRole": "open_ai_message_role",
    "OpenAIMessageRoleValues": "open_ai_message_role",
    "OpenAIModel": "open_ai_model",
    "OpenAIModelModel": "open_ai_model_model",
    "OpenAIModelModelValues": "open_ai_model_model",
    "OpenAIModelPromptCacheRetention": "open_ai_model_prompt_cache_retention",
    "OpenAIModelPromptCacheRetentionValues": "open_ai_model_prompt_cache_retention",
    "OpenAIModelReasoningEffort": "open_ai_model_reasoning_effort",
    "OpenAIModelReasoningEffortValues": "open_ai_model_reasoning_effort",
    "OpenAIModelToolStrictCompatibilityMode": "open_ai_model_tool_strict_compatibility_mode",
    "OpenAIModelToolStrictCompatibilityModeValues": "open_ai_model_tool_strict_compatibility_mode",
    "OpenAIResponsesRequest": "open_ai_responses_request",
    "OpenAITranscriber": "open_ai_transcriber",
    "OpenAITranscriberLanguage": "open_ai_transcriber_language",
    "OpenAITranscriberLanguageValues": "open_ai_transcriber_language",
    "OpenAITranscriberModel": "open_ai_transcriber_model",
    "OpenAITranscriberModelValues": "open_ai_transcriber_model",
    "OpenAIVoice": "open_ai_voice",
    "OpenAIVoiceModel": "open_ai_voice_model",
    "OpenAIVoiceModelValues": "open_ai_voice_model",
    "OpenAIVoiceVoiceId": "open_ai_voice_voice_id",
    "OpenAIVoiceVoiceIdValues": "open_ai_voice_voice_id",
    "OpenAIVoicemailDetectionPlan": "open_ai_voicemail_detection_plan",
    "OpenRouterModel": "open_router_model",
    "PaginationMeta": "pagination_meta",
    "PaginationMetaSortOrder": "pagination_meta_sort_order",
    "PaginationMetaSortOrderValues": "pagination_meta_sort_order",
    "PerformanceMetrics": "performance_metrics",
    "PerplexityAIModel": "perplexity_ai_model",
    "Personality": "personality",
    "PhoneNumberCallEndingHookFilter": "phone_number_call_ending_hook_filter",
    "PhoneNumberCallEndingHookFilterOneOfItem": "phone_number_call_ending_hook_filter_one_of_item",
    "PhoneNumberCallEndingHookFilterOneOfItemValues": "phone_number_call_ending_hook_filter_one_of_item",
    "PhoneNumberCallRingingHookFilter": "phone_number_call_ringing_hook_filter",
    "PhoneNumberControllerCreateBody": "phone_number_controller_create_body",
    "PhoneNumberControllerCreateResponse201": "phone_number_controller_create_response_201",
    "PhoneNumberControllerUpdateBody": "phone_number_controller_update_body",
    "PhoneNumberHookCallEnding": "phone_number_hook_call_ending",
    "PhoneNumberHookCallEndingDo": "phone_number_hook_call_ending_do",
    "PhoneNumberHookCallRinging": "phone_number_hook_call_ringing",
    "PhoneNumberPaginatedResponse": "phone_number_paginated_response",
    "PhoneNumberPaginatedResponseResultsItem": "phone_number_paginated_response_results_item",
    "PieInsight": "pie_insight",
    "PieInsightQueriesItem": "pie_insight_queries_item",
    "PlayHTVoice": "play_ht_voice",
    "PlayHTVoiceEmotion": "play_ht_voice_emotion",
    "PlayHTVoiceEmotionValues": "play_ht_voice_emotion",
    "PlayHTVoiceLanguage": "play_ht_voice_language",
    "PlayHTVoiceLanguageValues": "play_ht_voice_language",
    "PlayHTVoiceModel": "play_ht_voice_model",
    "PlayHTVoiceModelValues": "play_ht_voice_model",
    "PlayHTVoiceVoiceId": "play_ht_voice_voice_id",
    "PlayHTVoiceVoiceIdValues": "play_ht_voice_voice_id",
    "ProviderResource": "provider_resource",
    "ProviderResourcePaginatedResponse": "provider_resource_paginated_response",
    "ProviderResourceProvider": "provider_resource_provider",
    "ProviderResourceProviderValues": "provider_resource_provider",
    "PublicKeyEncryptionPlan": "public_key_encryption_plan",
    "QueryTool": "query_tool",
    "Recording": "recording",
    "RecordingConsent": "recording_consent",
    "RecordingConsentPlanStayOnLine": "recording_consent_plan_stay_on_line",
    "RecordingConsentPlanVerbal": "recording_consent_plan_verbal",
    "RecordingConsentPlanVerbalFirstMessageMode": "recording_consent_plan_verbal_first_message_mode",
    "RecordingConsentPlanVerbalFirstMessageModeValues": "recording_consent_plan_verbal_first_message_mode",
    "RecordingConsentType": "recording_consent_type",
    "RecordingConsentTypeValues": "recording_consent_type",
    "RegexCondition": "regex_condition",
    "RegexOption": "regex_option",
    "RegexOptionType": "regex_option_type",
    "RegexOptionTypeValues": "regex_option_type",
    "RegexReplacement": "regex_replacement",
    "ResponseCompletedEvent": "response_completed_event",
    "ResponseErrorEvent": "response_error_event",
    "ResponseObject": "response_object",
    "ResponseObjectStatus": "response_object_status",
    "ResponseObjectStatusValues": "response_object_status",
    "ResponseOutputMessage": "response_output_message",
    "ResponseOutputMessageStatus": "response_output_message_status",
    "ResponseOutputMessageStatusValues": "response_output_message_status",
    "ResponseOutputText": "response_output_text",
    "ResponseTextDeltaEvent": "response_text_delta_event",
    "ResponseTextDoneEvent": "response_text_done_event",
    "RimeAIVoice": "rime_ai_voice",
    "RimeAIVoiceLanguage": "rime_ai_voice_language",
    "RimeAIVoiceLanguageValues": "rime_ai_voice_language",
    "RimeAIVoiceModel": "rime_ai_voice_model",
    "RimeAIVoiceModelValues": "rime_ai_voice_model",
    "RimeAIVoiceVoiceId": "rime_ai_voice_voice_id",
    "RimeAIVoiceVoiceIdValues": "rime_ai_voice_voice_id",
    "S3CompatibleBucketPlan": "s3_compatible_bucket_plan",
    "SayHookAction": "say_hook_action",
    "SayPhoneNumberHookAction": "say_phone_number_hook_action",
    "Scenario": "scenario",
    "ScenarioHooksItem": "scenario_hooks_item",
    "ScenarioToolMock": "scenario_tool_mock",
    "SchedulePlan": "schedule_plan",
    "Scorecard": "scorecard",
    "ScorecardMetric": "scorecard_metric",
    "ScorecardMetricConditionsItem": "scorecard_metric_conditions_item",
    "ScorecardPaginatedResponse": "scorecard_paginated_response",
    "SecurityFilterBase": "security_filter_base",
    "SecurityFilterPlan": "security_filter_plan",
    "SecurityFilterPlanMode": "security_filter_plan_mode",
    "SecurityFilterPlanModeValues": "security_filter_plan_mode",
    "Server": "server",
    "ServerMessage": "server_message",
    "ServerMessageAssistantRequest": "server_message_assistant_request",
    "ServerMessageAssistantSpeech": "server_message_assistant_speech",
    "ServerMessageCallArtifactUpload": "server_message_call_artifact_upload",
    "ServerMessageCallDeleteFailed": "server_message_call_delete_failed",
    "ServerMessageCallDeleted": "server_message_call_deleted",
    "ServerMessageCallEndpointingRequest": "server_message_call_endpointing_request",
    "ServerMessageCampaignPredial": "server_message_campaign_predial",
    "ServerMessageChatCreated": "server_message_chat_created",
    "ServerMessageChatDeleted": "server_message_chat_deleted",
    "ServerMessageConversationUpdate": "server_message_conversation_update",
    "ServerMessageEndOfCallReport": "server_message_end_of_call_report",
    "ServerMessageHandoffDestinationRequest": "server_message_handoff_destination_request",
    "ServerMessageHang": "server_message_hang",
    "ServerMessageKnowledgeBaseRequest": "server_message_knowledge_base_request",
    "ServerMessageLanguageChangeDetected": "server_message_language_change_detected",
    "ServerMessageModelOutput": "server_message_model_output",
    "ServerMessagePhoneCallControl": "server_message_phone_call_control",
    "ServerMessagePhoneCallControlRequest": "server_message_phone_call_control_request",
    "ServerMessagePhoneCallControlRequestValues": "server_message_phone_call_control_request",
    "ServerMessageResponse": "server_message_response",
    "ServerMessageResponseAssistantRequest": "server_message_response_assistant_request",
    "ServerMessageResponseCallEndpointingRequest": "server_message_response_call_endpointing_request",
    "ServerMessageResponseCampaignPredial": "server_message_response_campaign_predial",
    "ServerMessageResponseHandoffDestinationRequest": "server_message_response_handoff_destination_request",
    "ServerMessageResponseKnowledgeBaseRequest": "server_message_response_knowledge_base_request",
    "ServerMessageResponseMessageResponse": "server_message_response_message_response",
    "ServerMessageResponseToolCalls": "server_message_response_tool_calls",
    "ServerMessageResponseTransferDestinationRequest": "server_message_response_transfer_destination_request",
    "ServerMessageResponseVoiceRequest": "server_message_response_voice_request",
    "ServerMessageSessionCreated": "server_message_session_created",
    "ServerMessageSessionDeleted": "server_message_session_deleted",
    "ServerMessageSessionUpdated": "server_message_session_updated",
    "ServerMessageSpeechUpdate": "server_message_speech_update",
    "ServerMessageStatusUpdate": "server_message_status_update",
    "ServerMessageToolCalls": "server_message_tool_calls",
    "ServerMessageTranscript": "server_message_transcript",
    "ServerMessageTransferDestinationRequest": "server_message_transfer_destination_request",
    "ServerMessageTransferUpdate": "server_message_transfer_update",
    "ServerMessageUserInterrupted": "server_message_user_interrupted",
    "ServerMessageVoiceInput": "server_message_voice_input",
    "ServerMessageVoiceRequest": "server_message_voice_request",
    "SesameVoice": "sesame_voice",
    "Session": "session",
    "SessionCost": "session_cost",
    "SessionCostsItem": "session_costs_item",
    "SessionCreatedHook": "session_created_hook",
    "SessionPaginatedResponse": "session_paginated_response",
    "SessionStatus": "session_status",
    "SessionStatusValues": "session_status",
    "Simulation": "simulation",
    "SimulationConcurrencyResponse": "simulation_concurrency_response",
    "SimulationHookCallEnded": "simulation_hook_call_ended",
    "SimulationHookCallStarted": "simulation_hook_call_started",
    "SimulationHookInclude": "simulation_hook_include",
    "SimulationHookWebhookAction": "simulation_hook_webhook_action",
    "SimulationRun": "simulation_run",
    "SimulationRunConfiguration": "simulation_run_configuration",
    "SimulationRunControllerFindAllFilterStatus": "simulation_run_controller_find_all_filter_status",
    "SimulationRunControllerFindAllFilterStatusValues": "simulation_run_controller_find_all_filter_status",
    "SimulationRunControllerFindAllResponse200": "simulation_run_controller_find_all_response_200",
    "SimulationRunControllerFindAllTargetType": "simulation_run_controller_find_all_target_type",
    "SimulationRunControllerFindAllTargetTypeValues": "simulation_run_controller_find_all_target_type",
    "SimulationRunItem": "simulation_run_item",
    "SimulationRunItemCallMetadata": "simulation_run_item_call_metadata",
    "SimulationRunItemCallMonitor": "simulation_run_item_call_monitor",
    "SimulationRunItemCounts": "simulation_run_item_counts",
    "SimulationRunItemImprovementSuggestion": "simulation_run_item_improvement_suggestion",
    "SimulationRunItemImprovements": "simulation_run_item_improvements",
    "SimulationRunItemMetadata": "simulation_run_item_metadata",
    "SimulationRunItemResults": "simulation_run_item_results",
    "SimulationRunItemStatus": "simulation_run_item_status",
    "SimulationRunItemStatusValues": "simulation_run_item_status",
    "SimulationRunListItem": "simulation_run_list_item",
    "SimulationRunListSource": "simulation_run_list_source",
    "SimulationRunListSourceType": "simulation_run_list_source_type",
    "SimulationRunListSourceTypeValues": "simulation_run_list_source_type",
    "SimulationRunListSummary": "simulation_run_list_summary",
    "SimulationRunPaymentRequiredResponse": "simulation_run_payment_required_response",
    "SimulationRunPaymentRequiredResponseReason": "simulation_run_payment_required_response_reason",
    "SimulationRunPaymentRequiredResponseReasonValues": "simulation_run_payment_required_response_reason",
    "SimulationRunSimulationEntry": "simulation_run_simulation_entry",
    "SimulationRunSimulationsItem": "simulation_run_simulations_item",
    "SimulationRunSuiteEntry": "simulation_run_suite_entry",
    "SimulationRunTarget": "simulation_run_target",
    "SimulationRunTargetAssistant": "simulation_run_target_assistant",
    "SimulationRunTargetSquad": "simulation_run_target_squad",
    "SimulationRunTransportConfiguration": "simulation_run_transport_configuration",
    "SimulationRunTransportConfigurationProvider": "simulation_run_transport_configuration_provider",
    "SimulationRunTransportConfigurationProviderValues": "simulation_run_transport_configuration_provider",
    "SimulationRunsPaginatedResponse": "simulation_runs_paginated_response",
    "SimulationSuite": "simulation_suite",
    "SimulationSuiteTargetAssignment": "simulation_suite_target_assignment",
    "SipAuthentication": "sip_authentication",
    "SipRequestTool": "sip_request_tool",
    "SipRequestToolBody": "sip_request_tool_body",
    "SipRequestToolVerb": "sip_request_tool_verb",
    "SipRequestToolVerbValues": "sip_request_tool_verb",
    "SipTrunkGateway": "sip_trunk_gateway",
    "SipTrunkGatewayOutboundProtocol": "sip_trunk_gateway_outbound_protocol",
    "SipTrunkGatewayOutboundProtocolValues": "sip_trunk_gateway_outbound_protocol",
    "SipTrunkOutboundAuthenticationPlan": "sip_trunk_outbound_authentication_plan",
    "SipTrunkOutboundSipRegisterPlan": "sip_trunk_outbound_sip_register_plan",
    "SkippedStructuredOutput": "skipped_structured_output",
    "SlackSendMessageTool": "slack_send_message_tool",
    "SmallestAIVoice": "smallest_ai_voice",
    "SmallestAIVoiceVoiceId": "smallest_ai_voice_voice_id",
    "SmallestAIVoiceVoiceIdValues": "smallest_ai_voice_voice_id",
    "SmartDenoisingPlan": "smart_denoising_plan",
    "SmsTool": "sms_tool",
    "SonioxContextGeneralItem": "soniox_context_general_item",
    "SonioxTranscriber": "soniox_transcriber",
    "SonioxTranscriberModel": "soniox_transcriber_model",
    "SonioxTranscriberModelValues": "soniox_transcriber_model",
    "SpeechmaticsCustomVocabularyItem": "speechmatics_custom_vocabulary_item",
    "SpeechmaticsTranscriber": "speechmatics_transcriber",
    "SpeechmaticsTranscriberLanguage": "speechmatics_transcriber_language",
    "SpeechmaticsTranscriberLanguageValues": "speechmatics_transcriber_language",
    "SpeechmaticsTranscriberNumeralStyle": "speechmatics_transcriber_numeral_style",
    "SpeechmaticsTranscriberNumeralStyleValues": "speechmatics_transcriber_numeral_style",
    "SpeechmaticsTranscriberOperatingPoint": "speechmatics_transcriber_operating_point",
    "SpeechmaticsTranscriberOperatingPointValues": "speechmatics_transcriber_operating_point",
    "SpeechmaticsTranscriberRegion": "speechmatics_transcriber_region",
    "SpeechmaticsTranscriberRegionValues": "speechmatics_transcriber_region",
    "SpkiPemPublicKeyConfig": "spki_pem_public_key_config",
    "Squad": "squad",
    "SquadMemberDTO": "squad_member_dto",
    "SquadMemberDTOAssistantDestinationsItem": "squad_member_dto_assistant_destinations_item",
    "StartSpeakingPlan": "start_speaking_plan",
    "StartSpeakingPlanCustomEndpointingRulesItem": "start_speaking_plan_custom_endpointing_rules_item",
    "StartSpeakingPlanSmartEndpointingPlan": "start_speaking_plan_smart_endpointing_plan",
    "StopSpeakingPlan": "stop_speaking_plan",
    "StructuredDataMultiPlan": "structured_data_multi_plan",
    "StructuredDataPlan": "structured_data_plan",
    "StructuredOutput": "structured_output",
    "StructuredOutputConditionsItem": "structured_output_conditions_item",
    "StructuredOutputControllerRunResponse200": "structured_output_controller_run_response_200",
    "StructuredOutputControllerRunResponse200Branch1": "structured_output_controller_run_response_200_branch_1",
    "StructuredOutputCostBreakdown": "structured_output_cost_breakdown",
    "StructuredOutputEvaluationResult": "structured_output_evaluation_result",
    "StructuredOutputPaginatedResponse": "structured_output_paginated_response",
    "StructuredOutputRerunResponse": "structured_output_rerun_response",
    "StructuredOutputRunDTO": "structured_output_run_dto",
    "StructuredOutputRunResult": "structured_output_run_result",
    "StructuredOutputType": "structured_output_type",
    "StructuredOutputTypeValues": "structured_output_type",
    "SubscriptionLimits": "subscription_limits",
    "SuccessEvaluationPlan": "success_evaluation_plan",
    "SuccessEvaluationPlanRubric": "success_evaluation_plan_rubric",
    "SuccessEvaluationPlanRubricValues": "success_evaluation_plan_rubric",
    "SummaryPlan": "summary_plan",
    "SupabaseBucketPlan": "supabase_bucket_plan",
    "SupabaseBucketPlanRegion": "supabase_bucket_plan_region",
    "SupabaseBucketPlanRegionValues": "supabase_bucket_plan_region",
    "SystemMessage": "system_message",
    "TalkscriberTranscriber": "talkscriber_transcriber",
    "TalkscriberTranscriberLanguage": "talkscriber_transcriber_language",
    "TalkscriberTranscriberLanguageValues": "talkscriber_transcriber_language",
    "TavusConversationProperties": "tavus_conversation_properties",
    "TavusVoice": "tavus_voice",
    "TelnyxPhoneNumber": "telnyx_phone_number",
    "TelnyxTransport": "telnyx_transport",
    "TextContent": "text_content",
    "TextEditorTool": "text_editor_tool",
    "TextEditorToolWithToolCall": "text_editor_tool_with_tool_call",
    "TextInsight": "text_insight",
    "TimeRange": "time_range",
    "TimeRangeStep": "time_range_step",
    "TimeRangeStepValues": "time_range_step",
    "TogetherAIModel": "together_ai_model",
    "ToolCall": "tool_call",
    "ToolCallFunction": "tool_call_function",
    "ToolCallHookAction": "tool_call_hook_action",
    "ToolCallMessage": "tool_call_message",
    "ToolCallResult": "tool_call_result",
    "ToolCallResultMessage": "tool_call_result_message",
    "ToolCallResultMessageWarning": "tool_call_result_message_warning",
    "ToolCallResultSpokenMessage": "tool_call_result_spoken_message",
    "ToolControllerCreateBody": "tool_controller_create_body",
    "ToolControllerCreateResponse201": "tool_controller_create_response_201",
    "ToolControllerUpdateBody": "tool_controller_update_body",
    "ToolMessage": "tool_message",
    "ToolMessageComplete": "tool_message_complete",
    "ToolMessageDelayed": "tool_message_delayed",
    "ToolMessageFailed": "tool_message_failed",
    "ToolMessageFailedRole": "tool_message_failed_role",
    "ToolMessageFailedRoleValues": "tool_message_failed_role",
    "ToolMessageStart": "tool_message_start",
    "ToolNode": "tool_node",
    "ToolNodeTool": "tool_node_tool",
    "ToolParameter": "tool_parameter",
    "ToolPinnedConflictResponseDTO": "tool_pinned_conflict_response_dto",
    "ToolRef": "tool_ref",
    "ToolRejectionPlan": "tool_rejection_plan",
    "TranscriberCost": "transcriber_cost",
    "TranscriptMessage": "transcript_message",
    "TranscriptPlan": "transcript_plan",
    "TranscriptionEndpointingPlan": "transcription_endpointing_plan",
    "TransferArtifact": "transfer_artifact",
    "TransferArtifactStatus": "transfer_artifact_status",
    "TransferArtifactStatusValues": "transfer_artifact_status",
    "TransferCallTool": "transfer_call_tool",
    "TransferCallToolDestinationsItem": "transfer_call_tool_destinations_item",
    "TransferDestinationAssistant": "transfer_destination_assistant",
    "TransferDestinationAssistantTransferMode": "transfer_destination_assistant_transfer_mode",
    "TransferDestinationAssistantTransferModeValues": "transfer_destination_assistant_transfer_mode",
    "TransferDestinationNumber": "transfer_destination_number",
    "TransferDestinationSip": "transfer_destination_sip",
    "TransferFallbackPlan": "transfer_fallback_plan",
    "TransferPhoneNumberHookAction": "transfer_phone_number_hook_action",
    "TransferPlan": "transfer_plan",
    "TransferPlanContextEngineeringPlan": "transfer_plan_context_engineering_plan",
    "TransferPlanMessage": "transfer_plan_message",
    "TransferPlanMode": "transfer_plan_mode",
    "TransferPlanModeValues": "transfer_plan_mode",
    "TransferPlanSipVerb": "transfer_plan_sip_verb",
    "TransferPlanSipVerbValues": "transfer_plan_sip_verb",
    "TransportConfigurationTwilio": "transport_configuration_twilio",
    "TransportConfigurationTwilioRecordingChannels": "transport_configuration_twilio_recording_channels",
    "TransportConfigurationTwilioRecordingChannelsValues": "transport_configuration_twilio_recording_channels",
    "TransportCost": "transport_cost",
    "TransportCostProvider": "transport_cost_provider",
    "TransportCostProviderValues": "transport_cost_provider",
    "TurnLatency": "turn_latency",
    "TwilioPhoneNumber": "twilio_phone_number",
    "TwilioSMSChatTransport": "twilio_sms_chat_transport",
    "TwilioTransport": "twilio_transport",
    "TwilioTransportMessage": "twilio_transport_message",
    "TwilioVoicemailDetectionPlan": "twilio_voicemail_detection_plan",
    "TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem": "twilio_voicemail_detection_plan_voicemail_detection_types_item",
    "TwilioVoicemailDetectionPlanVoicemailDetectionTypesItemValues": "twilio_voicemail_detection_plan_voicemail_detection_types_item",
    "UpdateApiRequestToolDTO": "update_api_request_tool_dto",
    "UpdateAssistantDTO": "update_assistant_dto",
    "UpdateBarInsightFromCallTableDTO": "update_bar_insight_from_call_table_dto",
    "UpdateBashToolDTO": "update_bash_tool_dto",
    "UpdateBoardDTO": "update_board_dto",
    "UpdateByoPhoneNumberDTO": "update_byo_phone_number_dto",
    "UpdateCallDTO": "update_call_dto",
    "UpdateCampaignDTO": "update_campaign_dto",
    "UpdateCampaignDTOStatus": "update_campaign_dto_status",
    "UpdateCampaignDTOStatusValues": "update_campaign_dto_status",
    "UpdateCodeToolDTO": "update_code_tool_dto",
    "UpdateComputerToolDTO": "update_computer_tool_dto",
    "UpdateDtmfToolDTO": "update_dtmf_tool_dto",
    "UpdateEndCallToolDTO": "update_end_call_tool_dto",
    "UpdateEvalDTO": "update_eval_dto",
    "UpdateFileDTO": "update_file_dto",
    "UpdateFunctionToolDTO": "update_function_tool_dto",
    "UpdateGoHighLevelCalendarAvailabilityToolDTO": "update_go_high_level_calendar_availability_tool_dto",
    "UpdateGoHighLevelCalendarEventCreateToolDTO": "update_go_high_level_calendar_event_create_tool_dto",
    "UpdateGoHighLevelContactCreateToolDTO": "update_go_high_level_contact_create_tool_dto",
    "UpdateGoHighLevelContactGetToolDTO": "update_go_high_level_contact_get_tool_dto",
    "UpdateGoogleCalendarCheckAvailabilityToolDTO": "update_google_calendar_check_availability_tool_dto",
    "UpdateGoogleCalendarCreateEventToolDTO": "update_google_calendar_create_event_tool_dto",
    "UpdateGoogleSheetsRowAppendToolDTO": "update_google_sheets_row_append_tool_dto",
    "UpdateHandoffToolDTO": "update_handoff_tool_dto",
    "UpdateKnowledgeBaseToolDTO": "update_knowledge_base_tool_dto",
    "UpdateKnowledgeBaseV2DTO": "update_knowledge_base_v2dto",
    "UpdateLineInsightFromCallTableDTO": "update_line_insight_from_call_table_dto",
    "UpdateMcpToolDTO": "update_mcp_tool_dto",
    "UpdatePersonalityDTO": "update_personality_dto",
    "UpdatePieInsightFromCallTableDTO": "update_pie_insight_from_call_table_dto",
    "UpdateQueryToolDTO": "update_query_tool_dto",
    "UpdateScenarioDTO": "update_scenario_dto",
    "UpdateScorecardDTO": "update_scorecard_dto",
    "UpdateSessionDTO": "update_session_dto",
    "UpdateSimulationDTO": "update_simulation_dto",
    "UpdateSimulationSuiteDTO": "update_simulation_suite_dto",
    "UpdateSipRequestToolDTO": "update_sip_request_tool_dto",
    "UpdateSlackSendMessageToolDTO": "update_slack_send_message_tool_dto",
    "UpdateSmsToolDTO": "update_sms_tool_dto",
    "UpdateSquadDTO": "update_squad_dto",
    "UpdateStructuredOutputDTO": "update_structured_output_dto",
    "UpdateTelnyxPhoneNumberDTO": "update_telnyx_phone_number_dto",
    "UpdateTextEditorToolDTO": "update_text_editor_tool_dto",
    "UpdateTextInsightFromCallTableDTO": "update_text_insight_from_call_table_dto",
    "UpdateTransferCallToolDTO": "update_transfer_call_tool_dto",
    "UpdateTwilioPhoneNumberDTO": "update_twilio_phone_number_dto",
    "UpdateVapiPhoneNumberDTO": "update_vapi_phone_number_dto",
    "UpdateVoicemailToolDTO": "update_voicemail_tool_dto",
    "UpdateVonagePhoneNumberDTO": "update_vonage_phone_number_dto",
    "UserMessage": "user_message",
    "VapiCost": "vapi_cost",
    "VapiCostSubType": "vapi_cost_sub_type",
    "VapiCostSubTypeValues": "vapi_cost_sub_type",
    "VapiModel": "vapi_model",
    "VapiModelVersion": "vapi_model_version",
    "VapiModelVersionValues": "vapi_model_version",
    "VapiPhoneNumber": "vapi_phone_number",
    "VapiPronunciationDictionaryLocator": "vapi_pronunciation_dictionary_locator",
    "VapiSipTransport": "vapi_sip_transport",
    "VapiSipTransportMessage": "vapi_sip_transport_message",
    "VapiSmartEndpointingPlan": "vapi_smart_endpointing_plan",
    "VapiSmartEndpointingPlanProvider": "vapi_smart_endpointing_plan_provider",
    "VapiSmartEndpointingPlanProviderValues": "vapi_smart_endpointing_plan_provider",
    "VapiTranscriber": "vapi_transcriber",
    "VapiTranscriberTurnTaking": "vapi_transcriber_turn_taking",
    "VapiTranscriberTurnTakingValues": "vapi_transcriber_turn_taking",
    "VapiVoice": "vapi_voice",
    "VapiVoiceLanguage": "vapi_voice_language",
    "VapiVoiceLanguageValues": "vapi_voice_language",
    "VapiVoiceVersion": "vapi_voice_version",
    "VapiVoiceVersion2": "vapi_voice_version_2",
    "VapiVoiceVersion2Values": "vapi_voice_version_2",
    "VapiVoiceVersionValues": "vapi_voice_version",
    "VapiVoicemailDetectionPlan": "vapi_voicemail_detection_plan",
    "VapiVoicemailDetectionPlanType": "vapi_voicemail_detection_plan_type",
    "VapiVoicemailDetectionPlanTypeValues": "vapi_voicemail_detection_plan_type",
    "VapiWebCallTransport": "vapi_web_call_transport",
    "VapiWebsocketTransport": "vapi_websocket_transport",
    "VariableExtractionAlias": "variable_extraction_alias",
    "VariableExtractionPlan": "variable_extraction_plan",
    "VariableValueGroupBy": "variable_value_group_by",
    "VoiceCost": "voice_cost",
    "VoicemailDetectionBackoffPlan": "voicemail_detection_backoff_plan",
    "VoicemailDetectionCost": "voicemail_detection_cost",
    "VoicemailDetectionCostProvider": "voicemail_detection_cost_provider",
    "VoicemailDetectionCostProviderValues": "voicemail_detection_cost_provider",
    "VoicemailTool": "voicemail_tool",
    "VonagePhoneNumber": "vonage_phone_number",
    "VonageTransport": "vonage_transport",
    "WellSaidVoice": "well_said_voice",
    "WellSaidVoiceModel": "well_said_voice_model",
    "WellSaidVoiceModelValues": "well_said_voice_model",
    "WorkflowAnthropicBedrockModel": "workflow_anthropic_bedrock_model",
    "WorkflowAnthropicModel": "workflow_anthropic_model",
    "WorkflowCustomModel": "workflow_custom_model",
    "WorkflowGoogleModel": "workflow_google_model",
    "WorkflowOpenAIModel": "workflow_open_ai_model",
    "WorkflowOverrides": "workflow_overrides",
    "WorkflowUserEditable": "workflow_user_editable",
    "XaiModel": "xai_model",
    "XaiModelModel": "xai_model_model",
    "XaiModelModelValues": "xai_model_model",
    "XaiTranscriber": "xai_transcriber",
    "XaiTranscriberLanguage": "xai_transcriber_language",
    "XaiTranscriberLanguageValues": "xai_transcriber_language",
    "XaiVoice": "xai_voice",
    "XaiVoiceLanguage": "xai_voice_language",
    "XaiVoiceLanguageValues": "xai_voice_language",
    "XaiVoiceVoiceId": "xai_voice_voice_id",
    "XaiVoiceVoiceIdValues": "xai_voice_voice_id",
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
