"""
The fields of a session, restated: for each a value that is right, and what is wrong beside a value of another type.

Whoever adds a field to the facade adds it here, and the other way round: tests compare the two.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What no message may repeat.
PRIVATE: Final = "wrong-4711"
#: One value of each JSON type, and some that JSON has no word for.
VALUES: Final[tuple[Any, ...]] = (
    None,
    True,
    4711,
    47.11,
    PRIVATE,
    [PRIVATE],
    {"wrong": PRIVATE},
    b"4711",
    {4711},
    47.11j,
)


@frozen
class Leaf:
    """A field that holds a plain value."""

    good: tuple[Any, ...]
    #: Python types that a value may have; anything else is wrong.
    types: tuple[type, ...]
    #: Values of the right type that are wrong all the same.
    bad: tuple[Any, ...] = ()
    null: bool = False

    def wrong(self) -> Iterator[Any]:
        """Find values that are to be refused."""
        yield from self.bad
        for value in VALUES:
            if type(value) not in self.types and not (value is None and self.null):
                yield value


@frozen
class At:
    """A field that holds a part, by the name of its class."""

    name: str
    null: bool = False


@frozen
class Items:
    """A field that holds a list."""

    of: Leaf | At | OneOf
    fewest: int = 0
    most: float = math.inf
    null: bool = False


@frozen
class Names:
    """A field that holds a mapping of names of the caller's choice."""

    of: Leaf | At | OneOf
    null: bool = False


@frozen
class OneOf:
    """A field that holds one thing or another."""

    of: tuple[Leaf | At | Items, ...]
    null: bool = False


Node = Leaf | At | Items | Names | OneOf


def text(*good: str, bad: tuple[str, ...] = ()) -> Leaf:
    """Any text, or one in a form."""
    return Leaf(good or ("", "x", "two words\n", "\u00e9\U0001f600"), (str,), bad)


def word(*words: str) -> Leaf:
    """One of these words and no other."""
    return Leaf(words, (str,), (PRIVATE, "", words[0].upper(), f"{words[0]} "))


def whole(low: int | None = None, high: int | None = None) -> Leaf:
    """An integer within bounds."""
    good = (-5 if low is None else low, 10**12 if high is None else high)
    bad = (low is not None and low - 1, high is not None and high + 1)
    return Leaf(good, (int,), tuple(value for value in bad if value is not False))


def number(low: float | None = None, high: float | None = None) -> Leaf:
    """A number within bounds; integers are numbers too."""
    good: tuple[float, ...] = (-0.5 if low is None else low, 1, 1e300 if high is None else high)
    bad = [math.nan, math.inf, -math.inf]
    bad += [] if low is None else [math.nextafter(low, -math.inf), low - 1]
    bad += [] if high is None else [math.nextafter(high, math.inf), high + 1]
    return Leaf(good, (float, int), tuple(bad))


def null(node: Any) -> Any:
    """Let null stand in a field's place."""
    return evolve(node, null=True)


FLAG: Final = Leaf((True, False), (bool,))
JSON: Final = Leaf(({}, {"a": [1, 0.5, "x", None, True, {"b": []}]}), (dict,), ({"a": b""}, {"a": math.nan}))
ADDRESS: Final = text("https://example.com/mcp?a=b", "http://localhost:8000", bad=("", "example.com", "https://a b"))
INCLUDE: Final = Items(word("item.input_audio_transcription.logprobs"))
FORMAT: Final = OneOf((At("Pcm"), At("Pcmu"), At("Pcma")))
EFFORT: Final = word("minimal", "low", "medium", "high", "xhigh")
CACHED: Final = At("CacheBreakpoint")
FILTER: Final = At("ToolFilter")

MODELS: Final = (
    "gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini",
    "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01",
    "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview",
    "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06",
    "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06",
    "gpt-audio-mini-2025-12-15",
)  # fmt: skip
TRANSCRIBERS: Final = (
    "whisper-1", "gpt-transcribe", "gpt-live-transcribe", "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "gpt-realtime-whisper",
)  # fmt: skip
VOICES: Final = ("alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar")
NEW: Final = "one-that-came-later"

TREE: Final[dict[str, dict[str, Node]]] = {
    "Session": {
        "type": word("realtime"),
        "model": text(*MODELS, NEW),
        "instructions": text(),
        "output_modalities": Items(word("text", "audio"), fewest=1, most=1),
        "audio": At("Audio"),
        "tools": Items(OneOf((At("FunctionTool"), At("McpTool")))),
        "tool_choice": OneOf((word("none", "auto", "required"), At("FunctionChoice"), At("McpChoice"))),
        "parallel_tool_calls": FLAG,
        "reasoning": At("Reasoning"),
        "max_output_tokens": OneOf((whole(1, 4096), word("inf"))),
        "truncation": OneOf((word("auto", "disabled"), At("RetentionRatio"))),
        "prompt": At("Prompt", null=True),
        "tracing": OneOf((word("auto"), At("Tracing")), null=True),
        "include": INCLUDE,
    },
    "TranscriptionSession": {"type": word("transcription"), "audio": At("TranscriptionAudio"), "include": INCLUDE},
    "Audio": {"input": At("AudioInput"), "output": At("AudioOutput")},
    "TranscriptionAudio": {"input": At("AudioInput")},
    "AudioInput": {
        "format": FORMAT,
        "transcription": At("Transcription", null=True),
        "noise_reduction": At("NoiseReduction", null=True),
        "turn_detection": OneOf((At("ServerVad"), At("SemanticVad")), null=True),
    },
    "AudioOutput": {
        "format": FORMAT,
        "voice": OneOf((text(*VOICES, NEW), At("CustomVoice"))),
        "speed": number(0.25, 1.5),
    },
    "Pcm": {"type": word("audio/pcm"), "rate": whole(24000, 24000)},
    "Pcmu": {"type": word("audio/pcmu")},
    "Pcma": {"type": word("audio/pcma")},
    "Transcription": {
        "model": text(*TRANSCRIBERS, NEW),
        "language": text("en"),
        "languages": Items(text("en"), fewest=1),
        "keywords": Items(text("Ada")),
        "prompt": text(),
        "delay": EFFORT,
    },
    "NoiseReduction": {"type": word("near_field", "far_field"), "strength": number()},
    "ServerVad": {
        "type": word("server_vad"),
        "threshold": number(0, 1),
        "prefix_padding_ms": whole(),
        "silence_duration_ms": whole(),
        "create_response": FLAG,
        "interrupt_response": FLAG,
        "idle_timeout_ms": null(whole(5000, 30000)),
    },
    "SemanticVad": {
        "type": word("semantic_vad"),
        "eagerness": word("low", "medium", "high", "auto"),
        "create_response": FLAG,
        "interrupt_response": FLAG,
    },
    "CustomVoice": {"id": text("voice_1234")},
    "Tracing": {"workflow_name": text(), "group_id": text(), "metadata": JSON},
    "Reasoning": {"effort": EFFORT},
    "RetentionRatio": {
        "type": word("retention_ratio"),
        "retention_ratio": number(0, 1),
        "token_limits": At("TokenLimits"),
    },
    "TokenLimits": {"post_instructions": whole(0)},
    "FunctionTool": {"type": word("function"), "name": text(), "description": text(), "parameters": JSON},
    "McpTool": {
        "type": word("mcp"),
        "server_label": text(),
        "server_url": ADDRESS,
        "connector_id": word(
            "connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive",
            "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint",
        ),
        "tunnel_id": text(
            "tunnel_" + "a0" * 16,
            bad=("", "a0" * 16, "tunnel_", "tunnel_" + "a" * 31, "tunnel_" + "a" * 33, "tunnel_" + "A" * 32),
        ),
        "authorization": text(),
        "server_description": text(),
        "headers": Names(text(), null=True),
        "allowed_tools": OneOf((Items(text()), FILTER), null=True),
        "allowed_callers": Items(word("direct", "programmatic"), fewest=1, null=True),
        "require_approval": OneOf((word("always", "never"), At("Approval")), null=True),
        "defer_loading": FLAG,
    },
    "ToolFilter": {"tool_names": Items(text()), "read_only": FLAG},
    "Approval": {"always": FILTER, "never": FILTER},
    "FunctionChoice": {"type": word("function"), "name": text()},
    "McpChoice": {"type": word("mcp"), "server_label": text(), "name": null(text())},
    "Prompt": {
        "id": text(),
        "version": null(text()),
        "variables": Names(OneOf((text(), At("InputText"), At("InputImage"), At("InputFile"))), null=True),
    },
    "InputText": {"type": word("input_text"), "text": text(), "prompt_cache_breakpoint": CACHED},
    "InputImage": {
        "type": word("input_image"),
        "detail": word("low", "high", "auto", "original"),
        "image_url": null(text("https://example.com/a.png", "data:image/png;base64,AAAA", bad=("", "a.png"))),
        "file_id": null(text()),
        "prompt_cache_breakpoint": CACHED,
    },
    "InputFile": {
        "type": word("input_file"),
        "detail": word("auto", "low", "high"),
        "file_id": null(text()),
        "filename": text(),
        "file_data": text(),
        "file_url": ADDRESS,
        "prompt_cache_breakpoint": CACHED,
    },
    "CacheBreakpoint": {"mode": word("explicit")},
}  # fmt: skip

#: What the service wants of each part, whatever else it holds.
REQUIRED: Final[dict[str, dict[str, Any]]] = {
    "Session": {"type": "realtime"},
    "TranscriptionSession": {"type": "transcription"},
    "ServerVad": {"type": "server_vad"},
    "SemanticVad": {"type": "semantic_vad"},
    "CustomVoice": {"id": "voice_1234"},
    "RetentionRatio": {"type": "retention_ratio", "retention_ratio": 0.5},
    "McpTool": {"type": "mcp", "server_label": "l"},
    "FunctionChoice": {"type": "function", "name": "n"},
    "McpChoice": {"type": "mcp", "server_label": "l"},
    "Prompt": {"id": "p"},
    "InputText": {"type": "input_text", "text": "t"},
    "InputImage": {"type": "input_image", "detail": "low"},
    "InputFile": {"type": "input_file"},
    "CacheBreakpoint": {"mode": "explicit"},
}
#: What our classes want or set beside that, so that a mapping like one holds it too.
SET: Final[dict[str, dict[str, Any]]] = {
    "Pcm": {"type": "audio/pcm"},
    "Pcmu": {"type": "audio/pcmu"},
    "Pcma": {"type": "audio/pcma"},
    "FunctionTool": {"type": "function", "name": "f"},
}
#: Parts that the service takes no other fields in.
CLOSED: Final = frozenset({"CustomVoice", "ToolFilter", "Approval"})
#: An MCP tool takes one of these, and no two.
SERVERS: Final = ("server_url", "connector_id", "tunnel_id")
#: Fields that the service refuses when a SIP call is accepted.
NOT_ACCEPTED: Final = frozenset({"threshold", "prefix_padding_ms", "silence_duration_ms"})
