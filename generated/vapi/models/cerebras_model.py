# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, NUMBER, STRING, Array, Const, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .cerebras_model_model import CerebrasModelModel
    from .create_custom_knowledge_base_dto import CreateCustomKnowledgeBaseDTO
    from .open_ai_message import OpenAIMessage
    from .tool_node_tool import ToolNodeTool
    from .tool_ref import ToolRef


@model
class CerebrasModel(Model):
    model: CerebrasModelModel | str = Field(codec=Enum("CerebrasModelModel"))
    provider: Literal["cerebras"] = Field(codec=Const("cerebras"), default="cerebras")
    emotion_recognition_enabled: bool | None | Unset = Field("emotionRecognitionEnabled", BOOLEAN, default=UNSET)
    knowledge_base: CreateCustomKnowledgeBaseDTO | None | Unset = Field(
        "knowledgeBase", Ref("CreateCustomKnowledgeBaseDTO"), default=UNSET
    )
    max_tokens: float | None | Unset = Field("maxTokens", NUMBER, default=UNSET)
    messages: list[OpenAIMessage] | None | Unset = Field(codec=Array(Ref("OpenAIMessage")), default=UNSET)
    num_fast_turns: float | None | Unset = Field("numFastTurns", NUMBER, default=UNSET)
    temperature: float | None | Unset = Field(codec=NUMBER, default=UNSET)
    tool_ids: list[str] | None | Unset = Field("toolIds", Array(STRING), default=UNSET)
    tool_refs: list[ToolRef] | None | Unset = Field("toolRefs", Array(Ref("ToolRef")), default=UNSET)
    tools: list[ToolNodeTool] | None | Unset = Field(codec=Array(Ref("ToolNodeTool")), default=UNSET)
