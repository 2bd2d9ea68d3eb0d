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
    from ...models.insight_controller_create_body import InsightControllerCreateBody
    from ...models.insight_run_response import InsightRunResponse

_ANSWERS = Answers(
    "InsightController_preview",
    __name__,
    {
        "200": Json(Ref("InsightRunResponse")),
        "201": Json(Ref("InsightRunResponse")),
    },
)


def build_request(
    *,
    body: InsightControllerCreateBody,
) -> Request:
    """Build the request for `InsightController_preview` without sending it."""
    return Request(
        "POST",
        "/reporting/insight/preview",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> InsightRunResponse:
    """Read the answer to `InsightController_preview`; anything but a success, and a body that does not fit, is raised."""
    answer: InsightRunResponse = _ANSWERS.read(response)
    return answer


operation = Operation("InsightController_preview", "POST", "/reporting/insight/preview", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: InsightControllerCreateBody,
) -> Response[InsightRunResponse]:
    """InsightController_preview"""

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
    body: InsightControllerCreateBody,
) -> InsightRunResponse:
    """InsightController_preview"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: InsightControllerCreateBody,
) -> Response[InsightRunResponse]:
    """InsightController_preview"""

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
    body: InsightControllerCreateBody,
) -> InsightRunResponse:
    """InsightController_preview"""

    return (await asyncio_detailed(body=body, client=client)).parsed
