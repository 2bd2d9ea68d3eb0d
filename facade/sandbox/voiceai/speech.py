"""Voices, the models that they speak with, and speech, which is half a second of a tone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from facade.loose import as_array
from facade.sandbox.sound import tone
from facade.sandbox.wire import Answer

from .refusing import missing, not_let_through

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facade.sandbox.service import Asked

    from .shelves import VoiceAIShelves

_TTS: Final = "/api/v1/tts"
#: The voice that an account has from the beginning.
VOICE: Final = "sandbox-voice"
#: Seconds in which a cloned voice is ready.
_CLONED: Final = 5.0
_LANGUAGE_MODELS: Final = ("gemini-2.5-flash-lite", "gemini-3.1-flash-lite-preview")
#: A frame of MPEG-1 layer III with 128 kbit/s at 44.1 kHz, silent.
_FRAME: Final = b"\xff\xfb\x90\x00" + bytes(413)
_FRAMES: Final = 20
_WAVE_HEADER: Final = 44


class Speech:
    """Voices and what they say."""

    def __init__(self, shelves: VoiceAIShelves) -> None:
        self._shelves = shelves
        self._shelf = shelves.shelves[f"{_TTS}/voice"]
        self._shelf.things[VOICE] = {
            "voice_id": VOICE, "name": "Sandbox", "status": "AVAILABLE", "voice_visibility": "PUBLIC",
        }  # fmt: skip

    def handlers(self) -> Mapping[tuple[str, str], Callable[[Asked], Answer]]:
        """Return what answers the operations on voices, models and speech, by method and path."""
        return {
            ("GET", f"{_TTS}/voices"): self._list,
            ("POST", f"{_TTS}/clone-voice"): self._clone,
            ("DELETE", f"{_TTS}/voice/{{voice_id}}"): self._delete,
            ("POST", f"{_TTS}/speech"): self._speak,
            ("POST", f"{_TTS}/speech/stream"): self._speak,
            ("GET", "/api/v1/models"): self._models,
        }

    def _list(self, asked: Asked) -> Answer:
        return self._shelves.shown(asked, list(self._shelf.things.values()))

    def _clone(self, asked: Asked) -> Answer:
        body = asked.body
        about = {"name": body.get("name"), "voice_visibility": body.get("voice_visibility", "PUBLIC")}
        voice = self._shelves.add(self._shelf, {**about, "status": "PENDING"})
        self._shelves.world.later(_CLONED, lambda: voice.update(status="AVAILABLE"))
        return self._shelves.shown(asked, voice)

    def _delete(self, asked: Asked) -> Answer:
        key = asked.path["voice_id"]
        if self._shelf.things.pop(key, None) is None:
            return missing("Voice")
        return self._shelves.shown(asked, {"voice_id": key, "status": "deleted"})

    def _speak(self, asked: Asked) -> Answer:
        if not self._shelves.voiceai.solvent:
            return not_let_through("no-credits")
        voice = asked.body.get("voice_id")
        if voice is not None and voice not in self._shelf.things:
            return missing("Voice")
        form = asked.body.get("audio_format", "mp3")
        if form.startswith("mp3"):
            return Answer(200, _FRAME * _FRAMES, {"content-type": "audio/mpeg"})
        if form.startswith("wav"):
            return Answer(200, tone(), {"content-type": "audio/wav"})
        return Answer(200, tone()[_WAVE_HEADER:], {"content-type": "audio/pcm"})

    def _models(self, asked: Asked) -> Answer:
        seen = self._shelves.document.schemas["TTSParams"]["properties"]["model"].get("x-values-seen")
        return self._shelves.shown(asked, {"llm_models": list(_LANGUAGE_MODELS), "tts_models": list(as_array(seen))})


__all__ = ["VOICE", "Speech"]
