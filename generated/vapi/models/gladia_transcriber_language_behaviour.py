# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    GladiaTranscriberLanguageBehaviour: TypeAlias = Literal[
        "automatic multiple languages",
        "automatic single language",
        "manual",
    ]
else:
    GladiaTranscriberLanguageBehaviour = str

GladiaTranscriberLanguageBehaviourValues: Final = frozenset(
    {
        "automatic multiple languages",
        "automatic single language",
        "manual",
    }
)
