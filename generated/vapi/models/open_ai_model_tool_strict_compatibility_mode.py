# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    OpenAIModelToolStrictCompatibilityMode: TypeAlias = Literal[
        "strip-parameters-with-unsupported-validation",
        "strip-unsupported-validation",
    ]
else:
    OpenAIModelToolStrictCompatibilityMode = str

OpenAIModelToolStrictCompatibilityModeValues: Final = frozenset(
    {
        "strip-parameters-with-unsupported-validation",
        "strip-unsupported-validation",
    }
)
