# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, INTEGER, NUMBER, STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .managed_google_tools_config import ManagedGoogleToolsConfig
    from .mcp_server_config import MCPServerConfig
    from .tts_params import TTSParams
    from .webhooks_config import WebhooksConfig


@model
class AgentConfig(Model):
    allow_agent_to_end_call: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    allow_agent_to_skip_turn: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    allow_interruptions: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    allow_interruptions_on_greeting: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    allow_outbound_calling: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    auto_noise_reduction: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    greeting: str | None | Unset = Field(codec=STRING, default=UNSET)
    llm_model: str | None | Unset = Field(codec=STRING, default=UNSET)
    llm_temperature: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    managed_tools: ManagedGoogleToolsConfig | None | Unset = Field(codec=Ref("ManagedGoogleToolsConfig"), default=UNSET)
    max_call_duration_seconds: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    max_endpointing_delay: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    mcp_servers: list[MCPServerConfig] | None | Unset = Field(codec=Array(Ref("MCPServerConfig")), default=UNSET)
    min_endpointing_delay: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    min_interruption_words: int | None | Unset = Field(codec=INTEGER, default=UNSET)
    min_silence_duration: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    min_speech_duration: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    phone_number: str | None | Unset = Field(codec=STRING, default=UNSET)
    prompt: str | None | Unset = Field(codec=STRING, default=UNSET)
    recording_enabled: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    tts_min_sentence_len: int | None | Unset = Field(codec=INTEGER, default=UNSET)
    tts_params: TTSParams | None | Unset = Field(codec=Ref("TTSParams"), default=UNSET)
    user_silence_timeout: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    vad_activation_threshold: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    webhooks: WebhooksConfig | None | Unset = Field(codec=Ref("WebhooksConfig"), default=UNSET)
