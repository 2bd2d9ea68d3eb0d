# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .create_anthropic_bedrock_credential_dto import CreateAnthropicBedrockCredentialDTO
    from .create_anthropic_credential_dto import CreateAnthropicCredentialDTO
    from .create_anyscale_credential_dto import CreateAnyscaleCredentialDTO
    from .create_assembly_ai_credential_dto import CreateAssemblyAICredentialDTO
    from .create_azure_credential_dto import CreateAzureCredentialDTO
    from .create_azure_open_ai_credential_dto import CreateAzureOpenAICredentialDTO
    from .create_byo_sip_trunk_credential_dto import CreateByoSipTrunkCredentialDTO
    from .create_cartesia_credential_dto import CreateCartesiaCredentialDTO
    from .create_cerebras_credential_dto import CreateCerebrasCredentialDTO
    from .create_cloudflare_credential_dto import CreateCloudflareCredentialDTO
    from .create_custom_credential_dto import CreateCustomCredentialDTO
    from .create_custom_llm_credential_dto import CreateCustomLLMCredentialDTO
    from .create_deep_infra_credential_dto import CreateDeepInfraCredentialDTO
    from .create_deep_seek_credential_dto import CreateDeepSeekCredentialDTO
    from .create_deepgram_credential_dto import CreateDeepgramCredentialDTO
    from .create_eleven_labs_credential_dto import CreateElevenLabsCredentialDTO
    from .create_email_credential_dto import CreateEmailCredentialDTO
    from .create_gcp_credential_dto import CreateGcpCredentialDTO
    from .create_gladia_credential_dto import CreateGladiaCredentialDTO
    from .create_go_high_level_credential_dto import CreateGoHighLevelCredentialDTO
    from .create_go_high_level_mcp_credential_dto import CreateGoHighLevelMCPCredentialDTO
    from .create_google_calendar_o_auth_2_authorization_credential_dto import (
        CreateGoogleCalendarOAuth2AuthorizationCredentialDTO,
    )
    from .create_google_calendar_o_auth_2_client_credential_dto import CreateGoogleCalendarOAuth2ClientCredentialDTO
    from .create_google_credential_dto import CreateGoogleCredentialDTO
    from .create_google_sheets_o_auth_2_authorization_credential_dto import (
        CreateGoogleSheetsOAuth2AuthorizationCredentialDTO,
    )
    from .create_groq_credential_dto import CreateGroqCredentialDTO
    from .create_hume_credential_dto import CreateHumeCredentialDTO
    from .create_inflection_ai_credential_dto import CreateInflectionAICredentialDTO
    from .create_inworld_credential_dto import CreateInworldCredentialDTO
    from .create_langfuse_credential_dto import CreateLangfuseCredentialDTO
    from .create_lmnt_credential_dto import CreateLmntCredentialDTO
    from .create_make_credential_dto import CreateMakeCredentialDTO
    from .create_microsoft_credential_dto import CreateMicrosoftCredentialDTO
    from .create_minimax_credential_dto import CreateMinimaxCredentialDTO
    from .create_mistral_credential_dto import CreateMistralCredentialDTO
    from .create_neuphonic_credential_dto import CreateNeuphonicCredentialDTO
    from .create_open_ai_credential_dto import CreateOpenAICredentialDTO
    from .create_open_router_credential_dto import CreateOpenRouterCredentialDTO
    from .create_perplexity_ai_credential_dto import CreatePerplexityAICredentialDTO
    from .create_play_ht_credential_dto import CreatePlayHTCredentialDTO
    from .create_rime_ai_credential_dto import CreateRimeAICredentialDTO
    from .create_runpod_credential_dto import CreateRunpodCredentialDTO
    from .create_s3_compatible_credential_dto import CreateS3CompatibleCredentialDTO
    from .create_s3_credential_dto import CreateS3CredentialDTO
    from .create_slack_o_auth_2_authorization_credential_dto import CreateSlackOAuth2AuthorizationCredentialDTO
    from .create_slack_webhook_credential_dto import CreateSlackWebhookCredentialDTO
    from .create_smallest_ai_credential_dto import CreateSmallestAICredentialDTO
    from .create_soniox_credential_dto import CreateSonioxCredentialDTO
    from .create_speechmatics_credential_dto import CreateSpeechmaticsCredentialDTO
    from .create_supabase_credential_dto import CreateSupabaseCredentialDTO
    from .create_tavus_credential_dto import CreateTavusCredentialDTO
    from .create_together_ai_credential_dto import CreateTogetherAICredentialDTO
    from .create_twilio_credential_dto import CreateTwilioCredentialDTO
    from .create_vonage_credential_dto import CreateVonageCredentialDTO
    from .create_webhook_credential_dto import CreateWebhookCredentialDTO
    from .create_well_said_credential_dto import CreateWellSaidCredentialDTO
    from .create_x_ai_credential_dto import CreateXAiCredentialDTO

    AssistantCredentialsItem: TypeAlias = (
        CreateAnthropicCredentialDTO
        | CreateAnthropicBedrockCredentialDTO
        | CreateAnyscaleCredentialDTO
        | CreateAssemblyAICredentialDTO
        | CreateAzureCredentialDTO
        | CreateAzureOpenAICredentialDTO
        | CreateByoSipTrunkCredentialDTO
        | CreateCartesiaCredentialDTO
        | CreateCerebrasCredentialDTO
        | CreateCloudflareCredentialDTO
        | CreateCustomLLMCredentialDTO
        | CreateDeepgramCredentialDTO
        | CreateDeepInfraCredentialDTO
        | CreateDeepSeekCredentialDTO
        | CreateElevenLabsCredentialDTO
        | CreateGcpCredentialDTO
        | CreateGladiaCredentialDTO
        | CreateGoHighLevelCredentialDTO
        | CreateGoogleCredentialDTO
        | CreateGroqCredentialDTO
        | CreateHumeCredentialDTO
        | CreateInflectionAICredentialDTO
        | CreateLangfuseCredentialDTO
        | CreateLmntCredentialDTO
        | CreateMakeCredentialDTO
        | CreateMistralCredentialDTO
        | CreateNeuphonicCredentialDTO
        | CreateOpenAICredentialDTO
        | CreateOpenRouterCredentialDTO
        | CreatePerplexityAICredentialDTO
        | CreatePlayHTCredentialDTO
        | CreateRimeAICredentialDTO
        | CreateRunpodCredentialDTO
        | CreateS3CredentialDTO
        | CreateS3CompatibleCredentialDTO
        | CreateSmallestAICredentialDTO
        | CreateSpeechmaticsCredentialDTO
        | CreateSonioxCredentialDTO
        | CreateSupabaseCredentialDTO
        | CreateTavusCredentialDTO
        | CreateTogetherAICredentialDTO
        | CreateTwilioCredentialDTO
        | CreateVonageCredentialDTO
        | CreateWebhookCredentialDTO
        | CreateCustomCredentialDTO
        | CreateXAiCredentialDTO
        | CreateMicrosoftCredentialDTO
        | CreateGoogleCalendarOAuth2ClientCredentialDTO
        | CreateGoogleCalendarOAuth2AuthorizationCredentialDTO
        | CreateGoogleSheetsOAuth2AuthorizationCredentialDTO
        | CreateSlackOAuth2AuthorizationCredentialDTO
        | CreateGoHighLevelMCPCredentialDTO
        | CreateInworldCredentialDTO
        | CreateMinimaxCredentialDTO
        | CreateWellSaidCredentialDTO
        | CreateEmailCredentialDTO
        | CreateSlackWebhookCredentialDTO
        | dict[str, Any]
    )
else:
    AssistantCredentialsItem = Union(
        Ref("CreateAnthropicCredentialDTO"),
        Ref("CreateAnthropicBedrockCredentialDTO"),
        Ref("CreateAnyscaleCredentialDTO"),
        Ref("CreateAssemblyAICredentialDTO"),
        Ref("CreateAzureCredentialDTO"),
        Ref("CreateAzureOpenAICredentialDTO"),
        Ref("CreateByoSipTrunkCredentialDTO"),
        Ref("CreateCartesiaCredentialDTO"),
        Ref("CreateCerebrasCredentialDTO"),
        Ref("CreateCloudflareCredentialDTO"),
        Ref("CreateCustomLLMCredentialDTO"),
        Ref("CreateDeepgramCredentialDTO"),
        Ref("CreateDeepInfraCredentialDTO"),
        Ref("CreateDeepSeekCredentialDTO"),
        Ref("CreateElevenLabsCredentialDTO"),
        Ref("CreateGcpCredentialDTO"),
        Ref("CreateGladiaCredentialDTO"),
        Ref("CreateGoHighLevelCredentialDTO"),
        Ref("CreateGoogleCredentialDTO"),
        Ref("CreateGroqCredentialDTO"),
        Ref("CreateHumeCredentialDTO"),
        Ref("CreateInflectionAICredentialDTO"),
        Ref("CreateLangfuseCredentialDTO"),
        Ref("CreateLmntCredentialDTO"),
        Ref("CreateMakeCredentialDTO"),
        Ref("CreateMistralCredentialDTO"),
        Ref("CreateNeuphonicCredentialDTO"),
        Ref("CreateOpenAICredentialDTO"),
        Ref("CreateOpenRouterCredentialDTO"),
        Ref("CreatePerplexityAICredentialDTO"),
        Ref("CreatePlayHTCredentialDTO"),
        Ref("CreateRimeAICredentialDTO"),
        Ref("CreateRunpodCredentialDTO"),
        Ref("CreateS3CredentialDTO"),
        Ref("CreateS3CompatibleCredentialDTO"),
        Ref("CreateSmallestAICredentialDTO"),
        Ref("CreateSpeechmaticsCredentialDTO"),
        Ref("CreateSonioxCredentialDTO"),
        Ref("CreateSupabaseCredentialDTO"),
        Ref("CreateTavusCredentialDTO"),
        Ref("CreateTogetherAICredentialDTO"),
        Ref("CreateTwilioCredentialDTO"),
        Ref("CreateVonageCredentialDTO"),
        Ref("CreateWebhookCredentialDTO"),
        Ref("CreateCustomCredentialDTO"),
        Ref("CreateXAiCredentialDTO"),
        Ref("CreateMicrosoftCredentialDTO"),
        Ref("CreateGoogleCalendarOAuth2ClientCredentialDTO"),
        Ref("CreateGoogleCalendarOAuth2AuthorizationCredentialDTO"),
        Ref("CreateGoogleSheetsOAuth2AuthorizationCredentialDTO"),
        Ref("CreateSlackOAuth2AuthorizationCredentialDTO"),
        Ref("CreateGoHighLevelMCPCredentialDTO"),
        Ref("CreateInworldCredentialDTO"),
        Ref("CreateMinimaxCredentialDTO"),
        Ref("CreateWellSaidCredentialDTO"),
        Ref("CreateEmailCredentialDTO"),
        Ref("CreateSlackWebhookCredentialDTO"),
        tag="provider",
        values={
            "anthropic": ("CreateAnthropicCredentialDTO",),
            "anthropic-bedrock": ("CreateAnthropicBedrockCredentialDTO",),
            "anyscale": ("CreateAnyscaleCredentialDTO",),
            "assembly-ai": ("CreateAssemblyAICredentialDTO",),
            "azure": ("CreateAzureCredentialDTO",),
            "azure-openai": ("CreateAzureOpenAICredentialDTO",),
            "byo-sip-trunk": ("CreateByoSipTrunkCredentialDTO",),
            "cartesia": ("CreateCartesiaCredentialDTO",),
            "cerebras": ("CreateCerebrasCredentialDTO",),
            "cloudflare": ("CreateCloudflareCredentialDTO",),
            "custom-llm": ("CreateCustomLLMCredentialDTO",),
            "deepgram": ("CreateDeepgramCredentialDTO",),
            "deepinfra": ("CreateDeepInfraCredentialDTO",),
            "deep-seek": ("CreateDeepSeekCredentialDTO",),
            "11labs": ("CreateElevenLabsCredentialDTO",),
            "gcp": ("CreateGcpCredentialDTO",),
            "gladia": ("CreateGladiaCredentialDTO",),
            "gohighlevel": ("CreateGoHighLevelCredentialDTO",),
            "google": ("CreateGoogleCredentialDTO",),
            "groq": ("CreateGroqCredentialDTO",),
            "hume": ("CreateHumeCredentialDTO",),
            "inflection-ai": ("CreateInflectionAICredentialDTO",),
            "langfuse": ("CreateLangfuseCredentialDTO",),
            "lmnt": ("CreateLmntCredentialDTO",),
            "make": ("CreateMakeCredentialDTO",),
            "mistral": ("CreateMistralCredentialDTO",),
            "neuphonic": ("CreateNeuphonicCredentialDTO",),
            "openai": ("CreateOpenAICredentialDTO",),
            "openrouter": ("CreateOpenRouterCredentialDTO",),
            "perplexity-ai": ("CreatePerplexityAICredentialDTO",),
            "playht": ("CreatePlayHTCredentialDTO",),
            "rime-ai": ("CreateRimeAICredentialDTO",),
            "runpod": ("CreateRunpodCredentialDTO",),
            "s3": ("CreateS3CredentialDTO",),
            "s3-compatible": ("CreateS3CompatibleCredentialDTO",),
            "smallest-ai": ("CreateSmallestAICredentialDTO",),
            "speechmatics": ("CreateSpeechmaticsCredentialDTO",),
            "soniox": ("CreateSonioxCredentialDTO",),
            "supabase": ("CreateSupabaseCredentialDTO",),
            "tavus": ("CreateTavusCredentialDTO",),
            "together-ai": ("CreateTogetherAICredentialDTO",),
            "twilio": ("CreateTwilioCredentialDTO",),
            "vonage": ("CreateVonageCredentialDTO",),
            "webhook": ("CreateWebhookCredentialDTO",),
            "custom-credential": ("CreateCustomCredentialDTO",),
            "xai": ("CreateXAiCredentialDTO",),
            "microsoft": ("CreateMicrosoftCredentialDTO",),
            "google.calendar.oauth2-client": ("CreateGoogleCalendarOAuth2ClientCredentialDTO",),
            "google.calendar.oauth2-authorization": ("CreateGoogleCalendarOAuth2AuthorizationCredentialDTO",),
            "google.sheets.oauth2-authorization": ("CreateGoogleSheetsOAuth2AuthorizationCredentialDTO",),
            "slack.oauth2-authorization": ("CreateSlackOAuth2AuthorizationCredentialDTO",),
            "ghl.oauth2-authorization": ("CreateGoHighLevelMCPCredentialDTO",),
            "inworld": ("CreateInworldCredentialDTO",),
            "minimax": ("CreateMinimaxCredentialDTO",),
            "wellsaid": ("CreateWellSaidCredentialDTO",),
            "email": ("CreateEmailCredentialDTO",),
            "slack-webhook": ("CreateSlackWebhookCredentialDTO",),
        },
    )
