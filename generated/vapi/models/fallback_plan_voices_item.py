# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .fallback_azure_voice import FallbackAzureVoice
    from .fallback_cartesia_voice import FallbackCartesiaVoice
    from .fallback_custom_voice import FallbackCustomVoice
    from .fallback_deepgram_voice import FallbackDeepgramVoice
    from .fallback_eleven_labs_voice import FallbackElevenLabsVoice
    from .fallback_hume_voice import FallbackHumeVoice
    from .fallback_inworld_voice import FallbackInworldVoice
    from .fallback_lmnt_voice import FallbackLMNTVoice
    from .fallback_microsoft_voice import FallbackMicrosoftVoice
    from .fallback_neuphonic_voice import FallbackNeuphonicVoice
    from .fallback_open_ai_voice import FallbackOpenAIVoice
    from .fallback_play_ht_voice import FallbackPlayHTVoice
    from .fallback_rime_ai_voice import FallbackRimeAIVoice
    from .fallback_sesame_voice import FallbackSesameVoice
    from .fallback_smallest_ai_voice import FallbackSmallestAIVoice
    from .fallback_tavus_voice import FallbackTavusVoice
    from .fallback_vapi_voice import FallbackVapiVoice
    from .fallback_well_said_voice import FallbackWellSaidVoice
    from .fallback_xai_voice import FallbackXaiVoice

    FallbackPlanVoicesItem: TypeAlias = (
        FallbackAzureVoice
        | FallbackCartesiaVoice
        | FallbackHumeVoice
        | FallbackCustomVoice
        | FallbackDeepgramVoice
        | FallbackElevenLabsVoice
        | FallbackVapiVoice
        | FallbackLMNTVoice
        | FallbackOpenAIVoice
        | FallbackPlayHTVoice
        | FallbackWellSaidVoice
        | FallbackRimeAIVoice
        | FallbackSmallestAIVoice
        | FallbackTavusVoice
        | FallbackNeuphonicVoice
        | FallbackSesameVoice
        | FallbackInworldVoice
        | FallbackXaiVoice
        | FallbackMicrosoftVoice
        | dict[str, Any]
    )
else:
    FallbackPlanVoicesItem = Union(
        Ref("FallbackAzureVoice"),
        Ref("FallbackCartesiaVoice"),
        Ref("FallbackHumeVoice"),
        Ref("FallbackCustomVoice"),
        Ref("FallbackDeepgramVoice"),
        Ref("FallbackElevenLabsVoice"),
        Ref("FallbackVapiVoice"),
        Ref("FallbackLMNTVoice"),
        Ref("FallbackOpenAIVoice"),
        Ref("FallbackPlayHTVoice"),
        Ref("FallbackWellSaidVoice"),
        Ref("FallbackRimeAIVoice"),
        Ref("FallbackSmallestAIVoice"),
        Ref("FallbackTavusVoice"),
        Ref("FallbackNeuphonicVoice"),
        Ref("FallbackSesameVoice"),
        Ref("FallbackInworldVoice"),
        Ref("FallbackXaiVoice"),
        Ref("FallbackMicrosoftVoice"),
        tag="provider",
        values={
            "azure": ("FallbackAzureVoice",),
            "cartesia": ("FallbackCartesiaVoice",),
            "hume": ("FallbackHumeVoice",),
            "custom-voice": ("FallbackCustomVoice",),
            "deepgram": ("FallbackDeepgramVoice",),
            "11labs": ("FallbackElevenLabsVoice",),
            "vapi": ("FallbackVapiVoice",),
            "lmnt": ("FallbackLMNTVoice",),
            "openai": ("FallbackOpenAIVoice",),
            "playht": ("FallbackPlayHTVoice",),
            "wellsaid": ("FallbackWellSaidVoice",),
            "rime-ai": ("FallbackRimeAIVoice",),
            "smallest-ai": ("FallbackSmallestAIVoice",),
            "tavus": ("FallbackTavusVoice",),
            "neuphonic": ("FallbackNeuphonicVoice",),
            "sesame": ("FallbackSesameVoice",),
            "inworld": ("FallbackInworldVoice",),
            "xai": ("FallbackXaiVoice",),
            "microsoft": ("FallbackMicrosoftVoice",),
        },
    )
