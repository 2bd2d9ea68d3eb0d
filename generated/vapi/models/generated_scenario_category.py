# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

GeneratedScenarioCategory: TypeAlias = Literal[
    "edge_case",
    "failure_mode",
    "happy_path",
]

GeneratedScenarioCategoryValues: Final = frozenset[str](get_args(GeneratedScenarioCategory))
