# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

HMACAuthenticationPlanAlgorithm: TypeAlias = Literal[
    "sha1",
    "sha256",
    "sha512",
]

HMACAuthenticationPlanAlgorithmValues: Final = frozenset[str](get_args(HMACAuthenticationPlanAlgorithm))
