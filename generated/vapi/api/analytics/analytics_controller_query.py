# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import EMPTY, Answers, Json
from ....runtime.codecs import Array, Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.analytics_query_dto import AnalyticsQueryDTO
    from ...models.analytics_query_result import AnalyticsQueryResult

_ANSWERS = Answers(
    "AnalyticsController_query",
    __name__,
    {
        "200": Json(Array(Ref("AnalyticsQueryResult"))),
        "201": EMPTY,
    },
)


def build_request(
    *,
    body: AnalyticsQueryDTO,
) -> Request:
    """Build the request for `AnalyticsController_query` without sending it."""
    return Request(
        "POST",
        "/analytics",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> list[AnalyticsQueryResult] | None:
    """Read the answer to `AnalyticsController_query`; anything but a success, and a body that does not fit, is raised."""
    answer: list[AnalyticsQueryResult] | None = _ANSWERS.read(response)
    return answer


operation = Operation("AnalyticsController_query", "POST", "/analytics", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: AnalyticsQueryDTO,
) -> Response[list[AnalyticsQueryResult] | None]:
    """AnalyticsController_query"""

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
    body: AnalyticsQueryDTO,
) -> list[AnalyticsQueryResult] | None:
    """AnalyticsController_query"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: AnalyticsQueryDTO,
) -> Response[list[AnalyticsQueryResult] | None]:
    """AnalyticsController_query"""

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
    body: AnalyticsQueryDTO,
) -> list[AnalyticsQueryResult] | None:
    """AnalyticsController_query"""

    return (await asyncio_detailed(body=body, client=client)).parsed
