# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .fallback_assembly_ai_transcriber import FallbackAssemblyAITranscriber
    from .fallback_azure_speech_transcriber import FallbackAzureSpeechTranscriber
    from .fallback_cartesia_transcriber import FallbackCartesiaTranscriber
    from .fallback_custom_transcriber import FallbackCustomTranscriber
    from .fallback_deepgram_transcriber import FallbackDeepgramTranscriber
    from .fallback_eleven_labs_transcriber import FallbackElevenLabsTranscriber
    from .fallback_gladia_transcriber import FallbackGladiaTranscriber
    from .fallback_google_transcriber import FallbackGoogleTranscriber
    from .fallback_open_ai_transcriber import FallbackOpenAITranscriber
    from .fallback_soniox_transcriber import FallbackSonioxTranscriber
    from .fallback_speechmatics_transcriber import FallbackSpeechmaticsTranscriber
    from .fallback_talkscriber_transcriber import FallbackTalkscriberTranscriber
    from .fallback_xai_transcriber import FallbackXaiTranscriber

    FallbackTranscriberPlanTranscribersItem: TypeAlias = (
        FallbackAssemblyAITranscriber
        | FallbackAzureSpeechTranscriber
        | FallbackCustomTranscriber
        | FallbackDeepgramTranscriber
        | FallbackElevenLabsTranscriber
        | FallbackGladiaTranscriber
        | FallbackGoogleTranscriber
        | FallbackTalkscriberTranscriber
        | FallbackSpeechmaticsTranscriber
        | FallbackOpenAITranscriber
        | FallbackCartesiaTranscriber
        | FallbackSonioxTranscriber
        | FallbackXaiTranscriber
        | dict[str, Any]
    )
else:
    FallbackTranscriberPlanTranscribersItem = Union(
        Ref("FallbackAssemblyAITranscriber"),
        Ref("FallbackAzureSpeechTranscriber"),
        Ref("FallbackCustomTranscriber"),
        Ref("FallbackDeepgramTranscriber"),
        Ref("FallbackElevenLabsTranscriber"),
        Ref("FallbackGladiaTranscriber"),
        Ref("FallbackGoogleTranscriber"),
        Ref("FallbackTalkscriberTranscriber"),
        Ref("FallbackSpeechmaticsTranscriber"),
        Ref("FallbackOpenAITranscriber"),
        Ref("FallbackCartesiaTranscriber"),
        Ref("FallbackSonioxTranscriber"),
        Ref("FallbackXaiTranscriber"),
        tag="provider",
        values={
            "assembly-ai": ("FallbackAssemblyAITranscriber",),
            "azure": ("FallbackAzureSpeechTranscriber",),
            "custom-transcriber": ("FallbackCustomTranscriber",),
            "deepgram": ("FallbackDeepgramTranscriber",),
            "11labs": ("FallbackElevenLabsTranscriber",),
            "gladia": ("FallbackGladiaTranscriber",),
            "google": ("FallbackGoogleTranscriber",),
            "talkscriber": ("FallbackTalkscriberTranscriber",),
            "speechmatics": ("FallbackSpeechmaticsTranscriber",),
            "openai": ("FallbackOpenAITranscriber",),
            "cartesia": ("FallbackCartesiaTranscriber",),
            "soniox": ("FallbackSonioxTranscriber",),
            "xai": ("FallbackXaiTranscriber",),
        },
    )
