# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, BOOLEAN, STRING, Array, Const, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assistant_transcriber import AssistantTranscriber
    from .assistant_voice import AssistantVoice
    from .conversation_node_model import ConversationNodeModel
    from .global_node_plan import GlobalNodePlan
    from .tool_node_tool import ToolNodeTool
    from .variable_extraction_plan import VariableExtractionPlan


@model
class ConversationNode(Model):
    name: str = Field(codec=STRING)
    type_: Literal["conversation"] = Field("type", Const("conversation"), default="conversation")
    global_node_plan: GlobalNodePlan | None | Unset = Field("globalNodePlan", Ref("GlobalNodePlan"), default=UNSET)
    is_start: bool | None | Unset = Field("isStart", BOOLEAN, default=UNSET)
    metadata: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    model: ConversationNodeModel | None | Unset = Field(codec=Ref("ConversationNodeModel"), default=UNSET)
    prompt: str | None | Unset = Field(codec=STRING, default=UNSET)
    tool_ids: list[str] | None | Unset = Field("toolIds", Array(STRING), default=UNSET)
    tools: list[ToolNodeTool] | None | Unset = Field(codec=Array(Ref("ToolNodeTool")), default=UNSET)
    transcriber: AssistantTranscriber | None | Unset = Field(codec=Ref("AssistantTranscriber"), default=UNSET)
    variable_extraction_plan: VariableExtractionPlan | None | Unset = Field(
        "variableExtractionPlan", Ref("VariableExtractionPlan"), default=UNSET
    )
    voice: AssistantVoice | None | Unset = Field(codec=Ref("AssistantVoice"), default=UNSET)
