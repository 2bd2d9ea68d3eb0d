# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body, path

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.insight_run_dto import InsightRunDTO
    from ...models.insight_run_response import InsightRunResponse

_ANSWERS = Answers(
    "InsightController_run",
    __name__,
    {
        "200": Json(Ref("InsightRunResponse")),
        "201": Json(Ref("InsightRunResponse")),
    },
)


def build_request(
    id: str,
    *,
    body: InsightRunDTO,
) -> Request:
    """Build the request for `InsightController_run` without sending it."""
    return Request(
        "POST",
        path(
            "/reporting/insight/{id}/run",
            id=id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> InsightRunResponse:
    """Read the answer to `InsightController_run`; anything but a success, and a body that does not fit, is raised."""
    answer: InsightRunResponse = _ANSWERS.read(response)
    return answer


operation = Operation("InsightController_run", "POST", "/reporting/insight/{id}/run", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: InsightRunDTO,
) -> Response[InsightRunResponse]:
    """InsightController_run"""

    return send(
        client,
        build_request(
            id,
            body=body,
        ),
        read_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    body: InsightRunDTO,
) -> InsightRunResponse:
    """InsightController_run"""

    return sync_detailed(id, body=body, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: InsightRunDTO,
) -> Response[InsightRunResponse]:
    """InsightController_run"""

    return await send_async(
        client,
        build_request(
            id,
            body=body,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    body: InsightRunDTO,
) -> InsightRunResponse:
    """InsightController_run"""

    return (await asyncio_detailed(id, body=body, client=client)).parsed
