# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

MCPServerConfigAuthType: TypeAlias = Literal[
    "api_key",
    "bearer_token",
    "custom_headers",
    "none",
]

MCPServerConfigAuthTypeValues: Final = frozenset[str](get_args(MCPServerConfigAuthType))
