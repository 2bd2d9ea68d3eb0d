# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .simulation_run_target_assistant import SimulationRunTargetAssistant
    from .simulation_run_target_squad import SimulationRunTargetSquad

    SimulationRunTarget: TypeAlias = SimulationRunTargetAssistant | SimulationRunTargetSquad | dict[str, Any]
else:
    SimulationRunTarget = Union(
        Ref("SimulationRunTargetAssistant"),
        Ref("SimulationRunTargetSquad"),
        tag="type",
        values={
            "assistant": ("SimulationRunTargetAssistant",),
            "squad": ("SimulationRunTargetSquad",),
        },
    )
