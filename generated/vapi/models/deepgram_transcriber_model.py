# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

DeepgramTranscriberModel: TypeAlias = Literal[
    "base",
    "base-conversationalai",
    "base-finance",
    "base-general",
    "base-meeting",
    "base-phonecall",
    "base-video",
    "base-voicemail",
    "enhanced",
    "enhanced-finance",
    "enhanced-general",
    "enhanced-meeting",
    "enhanced-phonecall",
    "flux-general-en",
    "flux-general-multi",
    "nova",
    "nova-2",
    "nova-2-automotive",
    "nova-2-conversationalai",
    "nova-2-drivethru",
    "nova-2-finance",
    "nova-2-general",
    "nova-2-medical",
    "nova-2-meeting",
    "nova-2-phonecall",
    "nova-2-video",
    "nova-2-voicemail",
    "nova-3",
    "nova-3-general",
    "nova-3-medical",
    "nova-general",
    "nova-medical",
    "nova-phonecall",
    "whisper",
]

DeepgramTranscriberModelValues: Final = frozenset[str](get_args(DeepgramTranscriberModel))
