# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .eval_anthropic_model import EvalAnthropicModel
    from .eval_custom_model import EvalCustomModel
    from .eval_google_model import EvalGoogleModel
    from .eval_open_ai_model import EvalOpenAIModel

    AssistantMessageJudgePlanAIModel: TypeAlias = (
        EvalOpenAIModel | EvalAnthropicModel | EvalGoogleModel | EvalCustomModel | dict[str, Any]
    )
else:
    AssistantMessageJudgePlanAIModel = Union(
        Ref("EvalOpenAIModel"),
        Ref("EvalAnthropicModel"),
        Ref("EvalGoogleModel"),
        Ref("EvalCustomModel"),
        tag="provider",
        values={
            "openai": ("EvalOpenAIModel",),
            "anthropic": ("EvalAnthropicModel",),
            "google": ("EvalGoogleModel",),
            "custom-llm": ("EvalCustomModel",),
        },
    )
