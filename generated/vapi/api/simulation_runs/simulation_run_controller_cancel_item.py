# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, path

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.simulation_run_item import SimulationRunItem

_ANSWERS = Answers(
    "SimulationRunController_cancelItem",
    __name__,
    {
        "200": Json(Ref("SimulationRunItem")),
    },
)


def build_request(
    id: str,
    item_id: str,
) -> Request:
    """Build the request for `SimulationRunController_cancelItem` without sending it."""
    return Request(
        "PATCH",
        path(
            "/eval/simulation/run/{id}/item/{item_id}",
            id=id,
            item_id=item_id,
        ),
    )


def read_response(response: Reply) -> SimulationRunItem:
    """Read the answer to `SimulationRunController_cancelItem`; anything but a success, and a body that does not fit, is raised."""
    answer: SimulationRunItem = _ANSWERS.read(response)
    return answer


operation = Operation(
    "SimulationRunController_cancelItem",
    "PATCH",
    "/eval/simulation/run/{id}/item/{itemId}",
    build_request,
    read_response,
)


def sync_detailed(
    id: str,
    item_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[SimulationRunItem]:
    """SimulationRunController_cancelItem"""

    return send(
        client,
        build_request(
            id,
            item_id,
        ),
        read_response,
    )


def sync(
    id: str,
    item_id: str,
    *,
    client: AuthenticatedClient,
) -> SimulationRunItem:
    """SimulationRunController_cancelItem"""

    return sync_detailed(id, item_id, client=client).parsed


async def asyncio_detailed(
    id: str,
    item_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[SimulationRunItem]:
    """SimulationRunController_cancelItem"""

    return await send_async(
        client,
        build_request(
            id,
            item_id,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    item_id: str,
    *,
    client: AuthenticatedClient,
) -> SimulationRunItem:
    """SimulationRunController_cancelItem"""

    return (await asyncio_detailed(id, item_id, client=client)).parsed
