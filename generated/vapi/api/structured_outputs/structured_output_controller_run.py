# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....runtime.answers import Answers, Json
from ....runtime.codecs import ANY, Map, Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.structured_output_controller_run_response_200 import StructuredOutputControllerRunResponse200
    from ...models.structured_output_run_dto import StructuredOutputRunDTO

_ANSWERS = Answers(
    "StructuredOutputController_run",
    __name__,
    {
        "200": Json(Ref("StructuredOutputControllerRunResponse200")),
        "201": Json(Map(ANY)),
    },
)


def build_request(
    *,
    body: StructuredOutputRunDTO,
) -> Request:
    """Build the request for `StructuredOutputController_run` without sending it."""
    return Request(
        "POST",
        "/structured-output/run",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> StructuredOutputControllerRunResponse200 | dict[str, Any]:
    """Read the answer to `StructuredOutputController_run`; anything but a success, and a body that does not fit, is raised."""
    answer: StructuredOutputControllerRunResponse200 | dict[str, Any] = _ANSWERS.read(response)
    return answer


operation = Operation("StructuredOutputController_run", "POST", "/structured-output/run", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: StructuredOutputRunDTO,
) -> Response[StructuredOutputControllerRunResponse200 | dict[str, Any]]:
    """StructuredOutputController_run"""

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
    body: StructuredOutputRunDTO,
) -> StructuredOutputControllerRunResponse200 | dict[str, Any]:
    """StructuredOutputController_run"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: StructuredOutputRunDTO,
) -> Response[StructuredOutputControllerRunResponse200 | dict[str, Any]]:
    """StructuredOutputController_run"""

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
    body: StructuredOutputRunDTO,
) -> StructuredOutputControllerRunResponse200 | dict[str, Any]:
    """StructuredOutputController_run"""

    return (await asyncio_detailed(body=body, client=client)).parsed
