# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    CreateAzureCredentialDTOService: TypeAlias = Literal[
        "blob_storage",
        "speech",
    ]
else:
    CreateAzureCredentialDTOService = str

CreateAzureCredentialDTOServiceValues: Final = frozenset(
    {
        "blob_storage",
        "speech",
    }
)
