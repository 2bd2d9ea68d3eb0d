"""
What a Realtime session is told to be, as values with a type for every field.

::

    Session(
        model="gpt-realtime-2",
        instructions="Be brief.",
        audio=Audio(output=AudioOutput(voice="marin"), input=AudioInput(turn_detection=SemanticVad())),
    )

Wherever a part belongs, a mapping like it does too. Nothing is checked before it is to be sent, and then all at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from generated.runtime.types import UNSET, Unset

from .session_audio import (
    Audio,
    AudioInput,
    AudioOutput,
    CustomVoice,
    NoiseReduction,
    Pcm,
    Pcma,
    Pcmu,
    SemanticVad,
    ServerVad,
    Transcription,
    TranscriptionAudio,
    TranscriptionModel,
    Voice,
)
from .session_part import Extensible
from .session_prompt import CacheBreakpoint, InputFile, InputImage, InputText, Prompt
from .session_tools import Approval, Connector, FunctionChoice, FunctionTool, McpChoice, McpTool, ToolFilter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

RealtimeModel = Literal[
    "gpt-realtime",
    "gpt-realtime-1.5",
    "gpt-realtime-2",
    "gpt-realtime-2.1",
    "gpt-realtime-2.1-mini",
    "gpt-realtime-2025-08-28",
    "gpt-4o-realtime-preview",
    "gpt-4o-realtime-preview-2024-10-01",
    "gpt-4o-realtime-preview-2024-12-17",
    "gpt-4o-realtime-preview-2025-06-03",
    "gpt-4o-mini-realtime-preview",
    "gpt-4o-mini-realtime-preview-2024-12-17",
    "gpt-realtime-mini",
    "gpt-realtime-mini-2025-10-06",
    "gpt-realtime-mini-2025-12-15",
    "gpt-audio-1.5",
    "gpt-audio-mini",
    "gpt-audio-mini-2025-10-06",
    "gpt-audio-mini-2025-12-15",
]
Include = Literal["item.input_audio_transcription.logprobs"]


@frozen(kw_only=True, repr=False)
class Tracing(Extensible):
    """How the session is named where its traces are looked at."""

    workflow_name: str | Unset = UNSET
    group_id: str | Unset = UNSET
    metadata: Mapping[str, Any] | Unset = field(default=UNSET, repr=False)


@frozen(kw_only=True, repr=False)
class Reasoning(Extensible):
    """How long the model thinks, if it is one that does."""

    effort: Literal["minimal", "low", "medium", "high", "xhigh"] | Unset = UNSET


@frozen(kw_only=True, repr=False)
class TokenLimits(Extensible):
    """How long a conversation may become."""

    #: Tokens after the instructions.
    post_instructions: int | Unset = UNSET


@frozen(kw_only=True, repr=False)
class RetentionRatio(Extensible):
    """How much of a conversation is kept once it is too long: 0 to 1 of what may be."""

    type: Literal["retention_ratio"] = "retention_ratio"
    retention_ratio: float
    token_limits: TokenLimits | Mapping[str, Any] | Unset = UNSET


@frozen(kw_only=True, repr=False)
class Session(Extensible):
    """A session in which the model listens and speaks."""

    type: Literal["realtime"] = "realtime"
    model: RealtimeModel | str | Unset = UNSET
    instructions: str | Unset = field(default=UNSET, repr=False)
    #: `["audio"]`, which brings a transcript along, or `["text"]`; not both.
    output_modalities: Sequence[Literal["text", "audio"]] | Unset = UNSET
    audio: Audio | Mapping[str, Any] | Unset = UNSET
    tools: Sequence[FunctionTool | McpTool | Mapping[str, Any]] | Unset = UNSET
    tool_choice: Literal["none", "auto", "required"] | FunctionChoice | McpChoice | Mapping[str, Any] | Unset = UNSET
    #: For models that reason.
    parallel_tool_calls: bool | Unset = UNSET
    #: For models that reason.
    reasoning: Reasoning | Mapping[str, Any] | Unset = UNSET
    #: 1 to 4096 for each response, or `inf`.
    max_output_tokens: int | Literal["inf"] | Unset = UNSET
    #: What happens to a conversation that becomes too long.
    truncation: Literal["auto", "disabled"] | RetentionRatio | Mapping[str, Any] | Unset = UNSET
    prompt: Prompt | Mapping[str, Any] | Unset | None = UNSET
    tracing: Literal["auto"] | Tracing | Mapping[str, Any] | Unset | None = UNSET
    include: Sequence[Include] | Unset = UNSET


@frozen(kw_only=True, repr=False)
class TranscriptionSession(Extensible):
    """A session that only writes down what it hears; it is opened with a client secret."""

    type: Literal["transcription"] = "transcription"
    audio: TranscriptionAudio | Mapping[str, Any] | Unset = UNSET
    include: Sequence[Include] | Unset = UNSET


__all__ = [
    "Approval",
    "Audio",
    "AudioInput",
    "AudioOutput",
    "CacheBreakpoint",
    "Connector",
    "CustomVoice",
    "FunctionChoice",
    "FunctionTool",
    "Include",
    "InputFile",
    "InputImage",
    "InputText",
    "McpChoice",
    "McpTool",
    "NoiseReduction",
    "Pcm",
    "Pcma",
    "Pcmu",
    "Prompt",
    "RealtimeModel",
    "Reasoning",
    "RetentionRatio",
    "SemanticVad",
    "ServerVad",
    "Session",
    "TokenLimits",
    "ToolFilter",
    "Tracing",
    "Transcription",
    "TranscriptionAudio",
    "TranscriptionModel",
    "TranscriptionSession",
    "Voice",
]
