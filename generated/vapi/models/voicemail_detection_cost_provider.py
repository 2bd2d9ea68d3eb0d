# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

VoicemailDetectionCostProvider: TypeAlias = Literal[
    "google",
    "openai",
    "twilio",
    "vapi",
]

VoicemailDetectionCostProviderValues: Final = frozenset[str](get_args(VoicemailDetectionCostProvider))
