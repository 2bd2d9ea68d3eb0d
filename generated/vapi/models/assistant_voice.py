# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .azure_voice import AzureVoice
    from .cartesia_voice import CartesiaVoice
    from .custom_voice import CustomVoice
    from .deepgram_voice import DeepgramVoice
    from .eleven_labs_voice import ElevenLabsVoice
    from .hume_voice import HumeVoice
    from .inworld_voice import InworldVoice
    from .lmnt_voice import LMNTVoice
    from .microsoft_voice import MicrosoftVoice
    from .minimax_voice import MinimaxVoice
    from .neuphonic_voice import NeuphonicVoice
    from .open_ai_voice import OpenAIVoice
    from .play_ht_voice import PlayHTVoice
    from .rime_ai_voice import RimeAIVoice
    from .sesame_voice import SesameVoice
    from .smallest_ai_voice import SmallestAIVoice
    from .tavus_voice import TavusVoice
    from .vapi_voice import VapiVoice
    from .well_said_voice import WellSaidVoice
    from .xai_voice import XaiVoice

    AssistantVoice: TypeAlias = (
        AzureVoice
        | CartesiaVoice
        | CustomVoice
        | DeepgramVoice
        | ElevenLabsVoice
        | HumeVoice
        | LMNTVoice
        | NeuphonicVoice
        | OpenAIVoice
        | PlayHTVoice
        | WellSaidVoice
        | RimeAIVoice
        | SmallestAIVoice
        | TavusVoice
        | VapiVoice
        | SesameVoice
        | InworldVoice
        | MinimaxVoice
        | XaiVoice
        | MicrosoftVoice
        | dict[str, Any]
    )
else:
    AssistantVoice = Union(
        Ref("AzureVoice"),
        Ref("CartesiaVoice"),
        Ref("CustomVoice"),
        Ref("DeepgramVoice"),
        Ref("ElevenLabsVoice"),
        Ref("HumeVoice"),
        Ref("LMNTVoice"),
        Ref("NeuphonicVoice"),
        Ref("OpenAIVoice"),
        Ref("PlayHTVoice"),
        Ref("WellSaidVoice"),
        Ref("RimeAIVoice"),
        Ref("SmallestAIVoice"),
        Ref("TavusVoice"),
        Ref("VapiVoice"),
        Ref("SesameVoice"),
        Ref("InworldVoice"),
        Ref("MinimaxVoice"),
        Ref("XaiVoice"),
        Ref("MicrosoftVoice"),
        tag="provider",
        values={
            "azure": ("AzureVoice",),
            "cartesia": ("CartesiaVoice",),
            "custom-voice": ("CustomVoice",),
            "deepgram": ("DeepgramVoice",),
            "11labs": ("ElevenLabsVoice",),
            "hume": ("HumeVoice",),
            "lmnt": ("LMNTVoice",),
            "neuphonic": ("NeuphonicVoice",),
            "openai": ("OpenAIVoice",),
            "playht": ("PlayHTVoice",),
            "wellsaid": ("WellSaidVoice",),
            "rime-ai": ("RimeAIVoice",),
            "smallest-ai": ("SmallestAIVoice",),
            "tavus": ("TavusVoice",),
            "vapi": ("VapiVoice",),
            "sesame": ("SesameVoice",),
            "inworld": ("InworldVoice",),
            "minimax": ("MinimaxVoice",),
            "xai": ("XaiVoice",),
            "microsoft": ("MicrosoftVoice",),
        },
    )
