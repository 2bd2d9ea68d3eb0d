# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .simulation_hook_call_ended import SimulationHookCallEnded
    from .simulation_hook_call_started import SimulationHookCallStarted

    ScenarioHooksItem: TypeAlias = SimulationHookCallStarted | SimulationHookCallEnded | dict[str, Any]
else:
    ScenarioHooksItem = Union(
        Ref("SimulationHookCallStarted"),
        Ref("SimulationHookCallEnded"),
        tag="on",
        values={
            "simulation.run.started": ("SimulationHookCallStarted",),
            "simulation.run.ended": ("SimulationHookCallEnded",),
        },
    )
