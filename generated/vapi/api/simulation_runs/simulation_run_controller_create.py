# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, headers, json_body
from ....runtime.types import UNSET

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response, Unset
    from ...models.create_simulation_run_dto import CreateSimulationRunDTO
    from ...models.create_simulation_run_response import CreateSimulationRunResponse

_ANSWERS = Answers(
    "SimulationRunController_create",
    __name__,
    {
        "201": Json(Ref("CreateSimulationRunResponse")),
        "402": Json(Ref("SimulationRunPaymentRequiredResponse")),
    },
)


def build_request(
    *,
    body: CreateSimulationRunDTO,
    user_agent: str | None | Unset = UNSET,
) -> Request:
    """Build the request for `SimulationRunController_create` without sending it."""
    return Request(
        "POST",
        "/eval/simulation/run",
        headers={
            "content-type": "application/json",
            **headers(
                {
                    "user-agent": user_agent,
                }
            ),
        },
        content=json_body(body),
    )


def read_response(response: Reply) -> CreateSimulationRunResponse:
    """Read the answer to `SimulationRunController_create`; anything but a success, and a body that does not fit, is raised."""
    answer: CreateSimulationRunResponse = _ANSWERS.read(response)
    return answer


operation = Operation("SimulationRunController_create", "POST", "/eval/simulation/run", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateSimulationRunDTO,
    user_agent: str | None | Unset = UNSET,
) -> Response[CreateSimulationRunResponse]:
    """SimulationRunController_create"""

    return send(
        client,
        build_request(
            body=body,
            user_agent=user_agent,
        ),
        read_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateSimulationRunDTO,
    user_agent: str | None | Unset = UNSET,
) -> CreateSimulationRunResponse:
    """SimulationRunController_create"""

    return sync_detailed(body=body, user_agent=user_agent, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateSimulationRunDTO,
    user_agent: str | None | Unset = UNSET,
) -> Response[CreateSimulationRunResponse]:
    """SimulationRunController_create"""

    return await send_async(
        client,
        build_request(
            body=body,
            user_agent=user_agent,
        ),
        read_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateSimulationRunDTO,
    user_agent: str | None | Unset = UNSET,
) -> CreateSimulationRunResponse:
    """SimulationRunController_create"""

    return (await asyncio_detailed(body=body, user_agent=user_agent, client=client)).parsed
