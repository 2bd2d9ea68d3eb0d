# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    CreateElevenLabsCredentialDTOApiUrl: TypeAlias = Literal[
        "https://api.elevenlabs.io",
        "https://api.eu.residency.elevenlabs.io",
    ]
else:
    CreateElevenLabsCredentialDTOApiUrl = str

CreateElevenLabsCredentialDTOApiUrlValues: Final = frozenset(
    {
        "https://api.elevenlabs.io",
        "https://api.eu.residency.elevenlabs.io",
    }
)
