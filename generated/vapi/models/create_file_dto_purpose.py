# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

CreateFileDTOPurpose: TypeAlias = Literal[
    "assistant",
    "composer-attachment",
    "knowledge-base-v2",
]

CreateFileDTOPurposeValues: Final = frozenset[str](get_args(CreateFileDTOPurpose))
