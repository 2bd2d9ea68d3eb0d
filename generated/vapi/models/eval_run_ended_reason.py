# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    EvalRunEndedReason: TypeAlias = Literal[
        "aborted",
        "cancelled",
        "error",
        "mockConversation.done",
        "timeout",
    ]
else:
    EvalRunEndedReason = str

EvalRunEndedReasonValues: Final = frozenset(
    {
        "aborted",
        "cancelled",
        "error",
        "mockConversation.done",
        "timeout",
    }
)
