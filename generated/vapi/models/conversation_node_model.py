# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .workflow_anthropic_bedrock_model import WorkflowAnthropicBedrockModel
    from .workflow_anthropic_model import WorkflowAnthropicModel
    from .workflow_custom_model import WorkflowCustomModel
    from .workflow_google_model import WorkflowGoogleModel
    from .workflow_open_ai_model import WorkflowOpenAIModel

    ConversationNodeModel: TypeAlias = (
        WorkflowOpenAIModel
        | WorkflowAnthropicModel
        | WorkflowAnthropicBedrockModel
        | WorkflowGoogleModel
        | WorkflowCustomModel
        | dict[str, Any]
    )
else:
    ConversationNodeModel = Union(
        Ref("WorkflowOpenAIModel"),
        Ref("WorkflowAnthropicModel"),
        Ref("WorkflowAnthropicBedrockModel"),
        Ref("WorkflowGoogleModel"),
        Ref("WorkflowCustomModel"),
        tag="provider",
        values={
            "openai": ("WorkflowOpenAIModel",),
            "anthropic": ("WorkflowAnthropicModel",),
            "anthropic-bedrock": ("WorkflowAnthropicBedrockModel",),
            "google": ("WorkflowGoogleModel",),
            "custom-llm": ("WorkflowCustomModel",),
        },
    )
