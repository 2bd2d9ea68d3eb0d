# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .simulation_run import SimulationRun
    from .simulation_runs_paginated_response import SimulationRunsPaginatedResponse

    SimulationRunControllerFindAllResponse200: TypeAlias = (
        list[SimulationRun] | SimulationRunsPaginatedResponse | dict[str, Any]
    )
else:
    SimulationRunControllerFindAllResponse200 = Union(
        Array(Ref("SimulationRun")),
        Ref("SimulationRunsPaginatedResponse"),
    )
