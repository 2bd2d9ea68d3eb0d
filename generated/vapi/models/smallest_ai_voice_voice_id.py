# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

SmallestAIVoiceVoiceId: TypeAlias = Literal[
    "aarav",
    "ananya",
    "aravind",
    "arman",
    "deepika",
    "diya",
    "emily",
    "isha",
    "james",
    "jasmine",
    "kajal",
    "mansi",
    "mithali",
    "monika",
    "niharika",
    "nisha",
    "pooja",
    "radhika",
    "raghav",
    "raj",
    "raman",
    "saina",
    "sanya",
    "saurabh",
    "william",
]

SmallestAIVoiceVoiceIdValues: Final = frozenset[str](get_args(SmallestAIVoiceVoiceId))
