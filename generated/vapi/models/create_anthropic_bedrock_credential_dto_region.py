# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    CreateAnthropicBedrockCredentialDTORegion: TypeAlias = Literal[
        "ap-northeast-1",
        "ap-southeast-2",
        "eu-central-1",
        "eu-west-1",
        "eu-west-3",
        "us-east-1",
        "us-west-2",
    ]
else:
    CreateAnthropicBedrockCredentialDTORegion = str

CreateAnthropicBedrockCredentialDTORegionValues: Final = frozenset(
    {
        "ap-northeast-1",
        "ap-southeast-2",
        "eu-central-1",
        "eu-west-1",
        "eu-west-3",
        "us-east-1",
        "us-west-2",
    }
)
