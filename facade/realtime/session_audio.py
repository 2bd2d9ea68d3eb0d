"""The parts of a session that are about sound: what comes in, what goes out, and who speaks when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from generated.runtime.types import UNSET, Unset

from .session_part import Extensible, Part

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TranscriptionModel = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-live-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe",
    "gpt-4o-transcribe-diarize",
    "gpt-realtime-whisper",
]
Voice = Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]


@frozen(kw_only=True, repr=False)
class Pcm(Extensible):
    """Plain samples; 24000 a second is the only rate."""

    type: Literal["audio/pcm"] = "audio/pcm"
    rate: Literal[24000] | Unset = UNSET


@frozen(kw_only=True, repr=False)
class Pcmu(Extensible):
    """G.711 mu-law."""

    type: Literal["audio/pcmu"] = "audio/pcmu"


@frozen(kw_only=True, repr=False)
class Pcma(Extensible):
    """G.711 A-law."""

    type: Literal["audio/pcma"] = "audio/pcma"


@frozen(kw_only=True, repr=False)
class Transcription(Extensible):
    """What writes down the input; without it, or with None in its place, nothing does."""

    model: TranscriptionModel | str | Unset = UNSET
    #: A language as ISO 639-1 has it, such as `en`.
    language: str | Unset = UNSET
    #: Languages that may be spoken; for `gpt-transcribe` and `gpt-live-transcribe`.
    languages: Sequence[str] | Unset = UNSET
    #: Words to listen for; for `gpt-transcribe` and `gpt-live-transcribe`.
    keywords: Sequence[str] | Unset = field(default=UNSET, repr=False)
    #: What to expect, in words; a list of keywords for `whisper-1`. Not for `gpt-realtime-whisper`.
    prompt: str | Unset = field(default=UNSET, repr=False)
    #: How long to wait for a better reading; for `gpt-realtime-whisper`.
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | Unset = UNSET


@frozen(kw_only=True, repr=False)
class NoiseReduction(Extensible):
    """What is filtered from the input before anything listens to it."""

    #: `near_field` for headsets, `far_field` for laptops and conference rooms.
    type: Literal["near_field", "far_field"] | Unset = UNSET
    #: More is stronger; 1 unless told.
    strength: float | Unset = UNSET


@frozen(kw_only=True, repr=False)
class ServerVad(Extensible):
    """
    Turns are told by loudness and silence.

    When a SIP call is accepted, the service refuses `threshold`, `prefix_padding_ms` and `silence_duration_ms`.
    """

    type: Literal["server_vad"] = "server_vad"
    #: 0 to 1; 0.5 unless told. Higher needs louder speech.
    threshold: float | Unset = UNSET
    #: How much from before the speech is kept; 300 unless told.
    prefix_padding_ms: int | Unset = UNSET
    #: How long a silence ends a turn; 500 unless told.
    silence_duration_ms: int | Unset = UNSET
    create_response: bool | Unset = UNSET
    interrupt_response: bool | Unset = UNSET
    #: 5000 to 30000: after so long a silence the model speaks again.
    idle_timeout_ms: int | Unset | None = UNSET


@frozen(kw_only=True, repr=False)
class SemanticVad(Extensible):
    """Turns are told by a model that understands whether somebody has finished."""

    type: Literal["semantic_vad"] = "semantic_vad"
    #: How soon to answer: `low` waits at most 8 seconds, `medium` and `auto` 4, `high` 2.
    eagerness: Literal["low", "medium", "high", "auto"] | Unset = UNSET
    create_response: bool | Unset = UNSET
    interrupt_response: bool | Unset = UNSET


@frozen(kw_only=True, repr=False)
class CustomVoice(Part):
    """A voice of one's own, such as `voice_1234`."""

    id: str


@frozen(kw_only=True, repr=False)
class AudioInput(Extensible):
    """What comes in. None in place of a part turns it off."""

    format: Pcm | Pcmu | Pcma | Mapping[str, Any] | Unset = UNSET
    transcription: Transcription | Mapping[str, Any] | Unset | None = UNSET
    noise_reduction: NoiseReduction | Mapping[str, Any] | Unset | None = UNSET
    turn_detection: ServerVad | SemanticVad | Mapping[str, Any] | Unset | None = UNSET


@frozen(kw_only=True, repr=False)
class AudioOutput(Extensible):
    """What goes out."""

    format: Pcm | Pcmu | Pcma | Mapping[str, Any] | Unset = UNSET
    #: It stays as it is once the model has spoken.
    voice: Voice | str | CustomVoice | Mapping[str, Any] | Unset = UNSET
    #: 0.25 to 1.5; 1 unless told.
    speed: float | Unset = UNSET


@frozen(kw_only=True, repr=False)
class Audio(Extensible):
    """The sound of a session."""

    input: AudioInput | Mapping[str, Any] | Unset = UNSET
    output: AudioOutput | Mapping[str, Any] | Unset = UNSET


@frozen(kw_only=True, repr=False)
class TranscriptionAudio(Extensible):
    """The sound of a session that only writes down what it hears."""

    input: AudioInput | Mapping[str, Any] | Unset = UNSET


__all__ = [
    "Audio",
    "AudioInput",
    "AudioOutput",
    "CustomVoice",
    "NoiseReduction",
    "Pcm",
    "Pcma",
    "Pcmu",
    "SemanticVad",
    "ServerVad",
    "Transcription",
    "TranscriptionAudio",
    "TranscriptionModel",
    "Voice",
]
