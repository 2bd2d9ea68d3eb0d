# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.simulation_concurrency_response import SimulationConcurrencyResponse

_ANSWERS = Answers(
    "SimulationController_getConcurrency",
    __name__,
    {
        "200": Json(Ref("SimulationConcurrencyResponse")),
    },
)


def build_request() -> Request:
    """Build the request for `SimulationController_getConcurrency` without sending it."""
    return Request(
        "GET",
        "/eval/simulation/concurrency",
    )


def read_response(response: Reply) -> SimulationConcurrencyResponse:
    """Read the answer to `SimulationController_getConcurrency`; anything but a success, and a body that does not fit, is raised."""
    answer: SimulationConcurrencyResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "SimulationController_getConcurrency", "GET", "/eval/simulation/concurrency", build_request, read_response
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[SimulationConcurrencyResponse]:
    """SimulationController_getConcurrency"""

    return send(client, build_request(), read_response)


def sync(
    *,
    client: AuthenticatedClient,
) -> SimulationConcurrencyResponse:
    """SimulationController_getConcurrency"""

    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[SimulationConcurrencyResponse]:
    """SimulationController_getConcurrency"""

    return await send_async(client, build_request(), read_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> SimulationConcurrencyResponse:
    """SimulationController_getConcurrency"""

    return (await asyncio_detailed(client=client)).parsed
