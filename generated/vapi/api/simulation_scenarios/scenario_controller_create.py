# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.create_scenario_dto import CreateScenarioDTO
    from ...models.scenario import Scenario

_ANSWERS = Answers(
    "ScenarioController_create",
    __name__,
    {
        "201": Json(Ref("Scenario")),
    },
)


def build_request(
    *,
    body: CreateScenarioDTO,
) -> Request:
    """Build the request for `ScenarioController_create` without sending it."""
    return Request(
        "POST",
        "/eval/simulation/scenario",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Scenario:
    """Read the answer to `ScenarioController_create`; anything but a success, and a body that does not fit, is raised."""
    answer: Scenario = _ANSWERS.read(response)
    return answer


operation = Operation("ScenarioController_create", "POST", "/eval/simulation/scenario", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateScenarioDTO,
) -> Response[Scenario]:
    """ScenarioController_create"""

    return send(
        client,
        build_request(
            body=body,
        ),
        read_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateScenarioDTO,
) -> Scenario:
    """ScenarioController_create"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateScenarioDTO,
) -> Response[Scenario]:
    """ScenarioController_create"""

    return await send_async(
        client,
        build_request(
            body=body,
        ),
        read_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateScenarioDTO,
) -> Scenario:
    """ScenarioController_create"""

    return (await asyncio_detailed(body=body, client=client)).parsed
