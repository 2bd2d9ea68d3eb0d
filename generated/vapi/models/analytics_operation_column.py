# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

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

AnalyticsOperationColumnValues: Final = frozenset[str](get_args(AnalyticsOperationColumn))
