# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .eval_run_target_assistant import EvalRunTargetAssistant
    from .eval_run_target_squad import EvalRunTargetSquad

    EvalRunTarget: TypeAlias = EvalRunTargetAssistant | EvalRunTargetSquad | dict[str, Any]
else:
    EvalRunTarget = Union(
        Ref("EvalRunTargetAssistant"),
        Ref("EvalRunTargetSquad"),
        tag="type",
        values={
            "assistant": ("EvalRunTargetAssistant",),
            "squad": ("EvalRunTargetSquad",),
        },
    )
