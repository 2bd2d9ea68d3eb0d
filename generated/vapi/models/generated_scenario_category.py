# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    GeneratedScenarioCategory: TypeAlias = Literal[
        "edge_case",
        "failure_mode",
        "happy_path",
    ]
else:
    GeneratedScenarioCategory = str

GeneratedScenarioCategoryValues: Final = frozenset(
    {
        "edge_case",
        "failure_mode",
        "happy_path",
    }
)
