# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .create_custom_knowledge_base_dto import CreateCustomKnowledgeBaseDTO
    from .open_ai_message import OpenAIMessage
    from .open_ai_model_model import OpenAIModelModel
    from .open_ai_model_prompt_cache_retention import OpenAIModelPromptCacheRetention
    from .open_ai_model_reasoning_effort import OpenAIModelReasoningEffort
    from .open_ai_model_tool_strict_compatibility_mode import OpenAIModelToolStrictCompatibilityMode
    from .tool_node_tool import ToolNodeTool
    from .tool_ref import ToolRef


@model
class OpenAIModel(Model):
    model: OpenAIModelModel | str = Field(codec=Enum("OpenAIModelModel"))
    provider: Literal["openai"] = Field(codec=Const("openai"), default="openai")
    emotion_recognition_enabled: bool | None | Unset = Field("emotionRecognitionEnabled", BOOLEAN, default=UNSET)
    fallback_models: list[OpenAIModelModel | str] | None | Unset = Field(
        "fallbackModels", Array(Enum("OpenAIModelModel")), default=UNSET
    )
    knowledge_base: CreateCustomKnowledgeBaseDTO | None | Unset = Field(
        "knowledgeBase", Ref("CreateCustomKnowledgeBaseDTO"), default=UNSET
    )
    max_tokens: float | None | Unset = Field("maxTokens", NUMBER, default=UNSET)
    messages: list[OpenAIMessage] | None | Unset = Field(codec=Array(Ref("OpenAIMessage")), default=UNSET)
    num_fast_turns: float | None | Unset = Field("numFastTurns", NUMBER, default=UNSET)
    prompt_cache_key: str | None | Unset = Field("promptCacheKey", STRING, default=UNSET)
    prompt_cache_retention: OpenAIModelPromptCacheRetention | str | None | Unset = Field(
        "promptCacheRetention", Enum("OpenAIModelPromptCacheRetention"), default=UNSET
    )
    reasoning_effort: OpenAIModelReasoningEffort | str | None | Unset = Field(
        "reasoningEffort", Enum("OpenAIModelReasoningEffort"), default=UNSET
    )
    temperature: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    tool_ids: list[str] | None | Unset = Field("toolIds", Array(STRING), default=UNSET)
    tool_refs: list[ToolRef] | None | Unset = Field("toolRefs", Array(Ref("ToolRef")), default=UNSET)
    tool_strict_compatibility_mode: OpenAIModelToolStrictCompatibilityMode | str | None | Unset = Field(
        "toolStrictCompatibilityMode", Enum("OpenAIModelToolStrictCompatibilityMode"), default=UNSET
    )
    tools: list[ToolNodeTool] | None | Unset = Field(codec=Array(Ref("ToolNodeTool")), default=UNSET)
