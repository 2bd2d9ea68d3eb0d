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
    from ...models.insight_controller_create_response_201 import InsightControllerCreateResponse201

_ANSWERS = Answers(
    "InsightController_create",
    __name__,
    {
        "201": Json(Ref("InsightControllerCreateResponse201")),
    },
)


def build_request(
    *,
    body: InsightControllerCreateBody,
) -> Request:
    """Build the request for `InsightController_create` without sending it."""
    return Request(
        "POST",
        "/reporting/insight",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> InsightControllerCreateResponse201:
    """Read the answer to `InsightController_create`; anything but a success, and a body that does not fit, is raised."""
    answer: InsightControllerCreateResponse201 = _ANSWERS.read(response)
    return answer


operation = Operation("InsightController_create", "POST", "/reporting/insight", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: InsightControllerCreateBody,
) -> Response[InsightControllerCreateResponse201]:
    """InsightController_create"""

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
) -> InsightControllerCreateResponse201:
    """InsightController_create"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: InsightControllerCreateBody,
) -> Response[InsightControllerCreateResponse201]:
    """InsightController_create"""

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
) -> InsightControllerCreateResponse201:
    """InsightController_create"""

    return (await asyncio_detailed(body=body, client=client)).parsed
