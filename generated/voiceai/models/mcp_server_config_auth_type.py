# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    MCPServerConfigAuthType: TypeAlias = Literal[
        "api_key",
        "bearer_token",
        "custom_headers",
        "none",
    ]
else:
    MCPServerConfigAuthType = str

MCPServerConfigAuthTypeValues: Final = frozenset(
    {
        "api_key",
        "bearer_token",
        "custom_headers",
        "none",
    }
)
