# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

CreateAnthropicBedrockCredentialDTORegion: TypeAlias = Literal[
    "ap-northeast-1",
    "ap-southeast-2",
    "eu-central-1",
    "eu-west-1",
    "eu-west-3",
    "us-east-1",
    "us-west-2",
]

CreateAnthropicBedrockCredentialDTORegionValues: Final = frozenset[str](
    get_args(CreateAnthropicBedrockCredentialDTORegion)
)
