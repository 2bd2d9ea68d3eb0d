"""
OpenAI's Realtime calls, over WebRTC and SIP: the clients, and what a session is told to be.

::

    with Realtime() as realtime, realtime.calls.session(offer, Session(model="gpt-realtime-2")) as call:
        ...  # the peer connection takes call.sdp

Each name here is loaded when it is first touched.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .answering import Answer
    from .client import AsyncRealtime, Realtime
    from .client_secrets import ClientSecret
    from .opened import AsyncOpenCall, OpenCall
    from .session import (
        Approval,
        Audio,
        AudioInput,
        AudioOutput,
        CacheBreakpoint,
        Connector,
        CustomVoice,
        FunctionChoice,
        FunctionTool,
        Include,
        InputFile,
        InputImage,
        InputText,
        McpChoice,
        McpTool,
        NoiseReduction,
        Pcm,
        Pcma,
        Pcmu,
        Prompt,
        RealtimeModel,
        Reasoning,
        RetentionRatio,
        SemanticVad,
        ServerVad,
        Session,
        TokenLimits,
        ToolFilter,
        Tracing,
        Transcription,
        TranscriptionAudio,
        TranscriptionModel,
        TranscriptionSession,
        Voice,
    )
else:

    def __getattr__(name: str) -> object:
        if name not in __all__:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        value = getattr(import_module(f"{__name__}.{_HOMES.get(name, 'session')}"), name)
        globals()[name] = value
        return value


#: The module of each name; all others are parts of a session.
_HOMES = {
    "Answer": "answering",
    "AsyncOpenCall": "opened",
    "AsyncRealtime": "client",
    "ClientSecret": "client_secrets",
    "OpenCall": "opened",
    "Realtime": "client",
}

__all__ = [
    "Answer",
    "Approval",
    "AsyncOpenCall",
    "AsyncRealtime",
    "Audio",
    "AudioInput",
    "AudioOutput",
    "CacheBreakpoint",
    "ClientSecret",
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
    "OpenCall",
    "Pcm",
    "Pcma",
    "Pcmu",
    "Prompt",
    "Realtime",
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


def __dir__() -> list[str]:
    return list(__all__)
