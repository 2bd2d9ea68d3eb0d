# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

OpenAIModelToolStrictCompatibilityMode: TypeAlias = Literal[
    "strip-parameters-with-unsupported-validation",
    "strip-unsupported-validation",
]

OpenAIModelToolStrictCompatibilityModeValues: Final = frozenset[str](get_args(OpenAIModelToolStrictCompatibilityMode))
