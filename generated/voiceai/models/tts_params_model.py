# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

TTSParamsModel: TypeAlias = Literal[
    "voiceai-tts-multilingual-v1-2026-02-10",
    "voiceai-tts-multilingual-v1-latest",
    "voiceai-tts-v1-2026-02-10",
    "voiceai-tts-v1-latest",
]

TTSParamsModelValues: Final = frozenset[str](get_args(TTSParamsModel))
