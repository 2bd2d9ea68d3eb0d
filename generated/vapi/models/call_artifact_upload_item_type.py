# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

CallArtifactUploadItemType: TypeAlias = Literal[
    "end-of-call-report",
    "log",
    "pcap",
    "recording-assistant",
    "recording-customer",
    "recording-mono",
    "recording-stereo",
]

CallArtifactUploadItemTypeValues: Final = frozenset[str](get_args(CallArtifactUploadItemType))
