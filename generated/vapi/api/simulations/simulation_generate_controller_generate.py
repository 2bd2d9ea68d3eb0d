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
    from ...models.generate_scenarios_dto import GenerateScenariosDTO
    from ...models.generate_scenarios_response import GenerateScenariosResponse

_ANSWERS = Answers(
    "SimulationGenerateController_generate",
    __name__,
    {
        "201": Json(Ref("GenerateScenariosResponse")),
    },
)


def build_request(
    *,
    body: GenerateScenariosDTO,
) -> Request:
    """Build the request for `SimulationGenerateController_generate` without sending it."""
    return Request(
        "POST",
        "/eval/simulation/scenario/generate",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> GenerateScenariosResponse:
    """Read the answer to `SimulationGenerateController_generate`; anything but a success, and a body that does not fit, is raised."""
    answer: GenerateScenariosResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "SimulationGenerateController_generate", "POST", "/eval/simulation/scenario/generate", build_request, read_response
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: GenerateScenariosDTO,
) -> Response[GenerateScenariosResponse]:
    """SimulationGenerateController_generate"""

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
    body: GenerateScenariosDTO,
) -> GenerateScenariosResponse:
    """SimulationGenerateController_generate"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: GenerateScenariosDTO,
) -> Response[GenerateScenariosResponse]:
    """SimulationGenerateController_generate"""

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
    body: GenerateScenariosDTO,
) -> GenerateScenariosResponse:
    """SimulationGenerateController_generate"""

    return (await asyncio_detailed(body=body, client=client)).parsed
