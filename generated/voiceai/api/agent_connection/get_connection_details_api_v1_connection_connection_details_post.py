# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.connection_details_request import ConnectionDetailsRequest
    from ...models.connection_details_response import ConnectionDetailsResponse

_ANSWERS = Answers(
    "get_connection_details_api_v1_connection_connection_details_post",
    __name__,
    {
        "200": Json(Ref("ConnectionDetailsResponse")),
        "403": Json(Ref("ErrorResponse")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    *,
    body: ConnectionDetailsRequest,
) -> Request:
    """Build the request for `get_connection_details_api_v1_connection_connection_details_post` without sending it."""
    return Request(
        "POST",
        "/api/v1/connection/connection-details",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> ConnectionDetailsResponse:
    """Read the answer to `get_connection_details_api_v1_connection_connection_details_post`; anything but a success, and a body that does not fit, is raised."""
    answer: ConnectionDetailsResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "get_connection_details_api_v1_connection_connection_details_post",
    "POST",
    "/api/v1/connection/connection-details",
    build_request,
    read_response,
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: ConnectionDetailsRequest,
) -> Response[ConnectionDetailsResponse]:
    """get_connection_details_api_v1_connection_connection_details_post"""

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
    body: ConnectionDetailsRequest,
) -> ConnectionDetailsResponse:
    """get_connection_details_api_v1_connection_connection_details_post"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ConnectionDetailsRequest,
) -> Response[ConnectionDetailsResponse]:
    """get_connection_details_api_v1_connection_connection_details_post"""

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
    body: ConnectionDetailsRequest,
) -> ConnectionDetailsResponse:
    """get_connection_details_api_v1_connection_connection_details_post"""

    return (await asyncio_detailed(body=body, client=client)).parsed
