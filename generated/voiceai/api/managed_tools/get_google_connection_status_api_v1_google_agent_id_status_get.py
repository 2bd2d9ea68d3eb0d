# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, path

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.google_connection_status_response import GoogleConnectionStatusResponse

_ANSWERS = Answers(
    "get_google_connection_status_api_v1_google__agent_id__status_get",
    __name__,
    {
        "200": Json(Ref("GoogleConnectionStatusResponse")),
    },
)


def build_request(
    agent_id: str,
) -> Request:
    """Build the request for `get_google_connection_status_api_v1_google__agent_id__status_get` without sending it."""
    return Request(
        "GET",
        path(
            "/api/v1/google/{agent_id}/status",
            agent_id=agent_id,
        ),
    )


def read_response(response: Reply) -> GoogleConnectionStatusResponse:
    """Read the answer to `get_google_connection_status_api_v1_google__agent_id__status_get`; anything but a success, and a body that does not fit, is raised."""
    answer: GoogleConnectionStatusResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "get_google_connection_status_api_v1_google__agent_id__status_get",
    "GET",
    "/api/v1/google/{agent_id}/status",
    build_request,
    read_response,
)


def sync_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GoogleConnectionStatusResponse]:
    """get_google_connection_status_api_v1_google__agent_id__status_get"""

    return send(
        client,
        build_request(
            agent_id,
        ),
        read_response,
    )


def sync(
    agent_id: str,
    *,
    client: AuthenticatedClient,
) -> GoogleConnectionStatusResponse:
    """get_google_connection_status_api_v1_google__agent_id__status_get"""

    return sync_detailed(agent_id, client=client).parsed


async def asyncio_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GoogleConnectionStatusResponse]:
    """get_google_connection_status_api_v1_google__agent_id__status_get"""

    return await send_async(
        client,
        build_request(
            agent_id,
        ),
        read_response,
    )


async def asyncio(
    agent_id: str,
    *,
    client: AuthenticatedClient,
) -> GoogleConnectionStatusResponse:
    """get_google_connection_status_api_v1_google__agent_id__status_get"""

    return (await asyncio_detailed(agent_id, client=client)).parsed
