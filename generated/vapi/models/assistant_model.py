# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .anthropic_bedrock_model import AnthropicBedrockModel
    from .anthropic_model import AnthropicModel
    from .anyscale_model import AnyscaleModel
    from .cerebras_model import CerebrasModel
    from .custom_llm_model import CustomLLMModel
    from .deep_infra_model import DeepInfraModel
    from .deep_seek_model import DeepSeekModel
    from .google_model import GoogleModel
    from .groq_model import GroqModel
    from .inflection_ai_model import InflectionAIModel
    from .minimax_llm_model import MinimaxLLMModel
    from .open_ai_model import OpenAIModel
    from .open_router_model import OpenRouterModel
    from .perplexity_ai_model import PerplexityAIModel
    from .together_ai_model import TogetherAIModel
    from .vapi_model import VapiModel
    from .xai_model import XaiModel

    AssistantModel: TypeAlias = (
        AnthropicModel
        | AnthropicBedrockModel
        | AnyscaleModel
        | CerebrasModel
        | CustomLLMModel
        | DeepInfraModel
        | DeepSeekModel
        | GoogleModel
        | GroqModel
        | InflectionAIModel
        | MinimaxLLMModel
        | OpenAIModel
        | OpenRouterModel
        | PerplexityAIModel
        | TogetherAIModel
        | XaiModel
        | VapiModel
        | dict[str, Any]
    )
else:
    AssistantModel = Union(
        Ref("AnthropicModel"),
        Ref("AnthropicBedrockModel"),
        Ref("AnyscaleModel"),
        Ref("CerebrasModel"),
        Ref("CustomLLMModel"),
        Ref("DeepInfraModel"),
        Ref("DeepSeekModel"),
        Ref("GoogleModel"),
        Ref("GroqModel"),
        Ref("InflectionAIModel"),
        Ref("MinimaxLLMModel"),
        Ref("OpenAIModel"),
        Ref("OpenRouterModel"),
        Ref("PerplexityAIModel"),
        Ref("TogetherAIModel"),
        Ref("XaiModel"),
        Ref("VapiModel"),
        tag="provider",
        values={
            "anthropic": ("AnthropicModel",),
            "anthropic-bedrock": ("AnthropicBedrockModel",),
            "anyscale": ("AnyscaleModel",),
            "cerebras": ("CerebrasModel",),
            "custom-llm": ("CustomLLMModel",),
            "deepinfra": ("DeepInfraModel",),
            "deep-seek": ("DeepSeekModel",),
            "google": ("GoogleModel",),
            "groq": ("GroqModel",),
            "inflection-ai": ("InflectionAIModel",),
            "minimax": ("MinimaxLLMModel",),
            "openai": ("OpenAIModel",),
            "openrouter": ("OpenRouterModel",),
            "perplexity-ai": ("PerplexityAIModel",),
            "together-ai": ("TogetherAIModel",),
            "xai": ("XaiModel",),
            "vapi": ("VapiModel",),
        },
    )
