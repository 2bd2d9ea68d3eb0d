# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .assembly_ai_transcriber import AssemblyAITranscriber
    from .azure_speech_transcriber import AzureSpeechTranscriber
    from .cartesia_transcriber import CartesiaTranscriber
    from .custom_transcriber import CustomTranscriber
    from .deepgram_transcriber import DeepgramTranscriber
    from .eleven_labs_transcriber import ElevenLabsTranscriber
    from .gladia_transcriber import GladiaTranscriber
    from .google_transcriber import GoogleTranscriber
    from .open_ai_transcriber import OpenAITranscriber
    from .soniox_transcriber import SonioxTranscriber
    from .speechmatics_transcriber import SpeechmaticsTranscriber
    from .talkscriber_transcriber import TalkscriberTranscriber
    from .vapi_transcriber import VapiTranscriber
    from .xai_transcriber import XaiTranscriber

    AssistantTranscriber: TypeAlias = (
        AssemblyAITranscriber
        | AzureSpeechTranscriber
        | CustomTranscriber
        | DeepgramTranscriber
        | ElevenLabsTranscriber
        | GladiaTranscriber
        | GoogleTranscriber
        | SpeechmaticsTranscriber
        | TalkscriberTranscriber
        | OpenAITranscriber
        | CartesiaTranscriber
        | SonioxTranscriber
        | XaiTranscriber
        | VapiTranscriber
        | dict[str, Any]
    )
else:
    AssistantTranscriber = Union(
        Ref("AssemblyAITranscriber"),
        Ref("AzureSpeechTranscriber"),
        Ref("CustomTranscriber"),
        Ref("DeepgramTranscriber"),
        Ref("ElevenLabsTranscriber"),
        Ref("GladiaTranscriber"),
        Ref("GoogleTranscriber"),
        Ref("SpeechmaticsTranscriber"),
        Ref("TalkscriberTranscriber"),
        Ref("OpenAITranscriber"),
        Ref("CartesiaTranscriber"),
        Ref("SonioxTranscriber"),
        Ref("XaiTranscriber"),
        Ref("VapiTranscriber"),
        tag="provider",
        values={
            "assembly-ai": ("AssemblyAITranscriber",),
            "azure": ("AzureSpeechTranscriber",),
            "custom-transcriber": ("CustomTranscriber",),
            "deepgram": ("DeepgramTranscriber",),
            "11labs": ("ElevenLabsTranscriber",),
            "gladia": ("GladiaTranscriber",),
            "google": ("GoogleTranscriber",),
            "speechmatics": ("SpeechmaticsTranscriber",),
            "talkscriber": ("TalkscriberTranscriber",),
            "openai": ("OpenAITranscriber",),
            "cartesia": ("CartesiaTranscriber",),
            "soniox": ("SonioxTranscriber",),
            "xai": ("XaiTranscriber",),
            "vapi": ("VapiTranscriber",),
        },
    )
