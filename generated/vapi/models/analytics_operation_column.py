# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    AnalyticsOperationColumn: TypeAlias = Literal[
        "concurrency",
        "cost",
        "costBreakdown.analysisBreakdown.summary",
        "costBreakdown.llm",
        "costBreakdown.llmCachedPromptTokens",
        "costBreakdown.llmCompletionTokens",
        "costBreakdown.llmPromptTokens",
        "costBreakdown.stt",
        "costBreakdown.transcriber",
        "costBreakdown.transport",
        "costBreakdown.tts",
        "costBreakdown.ttsCharacters",
        "costBreakdown.vapi",
        "duration",
        "id",
        "minutesUsed",
    ]
else:
    AnalyticsOperationColumn = str

AnalyticsOperationColumnValues: Final = frozenset(
    {
        "concurrency",
        "cost",
        "costBreakdown.analysisBreakdown.summary",
        "costBreakdown.llm",
        "costBreakdown.llmCachedPromptTokens",
        "costBreakdown.llmCompletionTokens",
        "costBreakdown.llmPromptTokens",
        "costBreakdown.stt",
        "costBreakdown.transcriber",
        "costBreakdown.transport",
        "costBreakdown.tts",
        "costBreakdown.ttsCharacters",
        "costBreakdown.vapi",
        "duration",
        "id",
        "minutesUsed",
    }
)
