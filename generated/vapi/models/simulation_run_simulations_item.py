# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .simulation_run_simulation_entry import SimulationRunSimulationEntry
    from .simulation_run_suite_entry import SimulationRunSuiteEntry

    SimulationRunSimulationsItem: TypeAlias = SimulationRunSimulationEntry | SimulationRunSuiteEntry | dict[str, Any]
else:
    SimulationRunSimulationsItem = Union(
        Ref("SimulationRunSimulationEntry"),
        Ref("SimulationRunSuiteEntry"),
        tag="type",
        values={
            "simulation": ("SimulationRunSimulationEntry",),
            "simulationSuite": ("SimulationRunSuiteEntry",),
        },
    )
