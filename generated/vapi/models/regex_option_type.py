# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    RegexOptionType: TypeAlias = Literal[
        "ignore-case",
        "multi-line",
        "whole-word",
    ]
else:
    RegexOptionType = str

RegexOptionTypeValues: Final = frozenset(
    {
        "ignore-case",
        "multi-line",
        "whole-word",
    }
)
