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
    from ...models.google_disconnect_response import GoogleDisconnectResponse

_ANSWERS = Answers(
    "disconnect_google_api_v1_google__agent_id__disconnect_delete",
    __name__,
    {
        "200": Json(Ref("GoogleDisconnectResponse")),
    },
)


def build_request(
    agent_id: str,
) -> Request:
    """Build the request for `disconnect_google_api_v1_google__agent_id__disconnect_delete` without sending it."""
    return Request(
        "DELETE",
        path(
            "/api/v1/google/{agent_id}/disconnect",
            agent_id=agent_id,
        ),
    )


def read_response(response: Reply) -> GoogleDisconnectResponse:
    """Read the answer to `disconnect_google_api_v1_google__agent_id__disconnect_delete`; anything but a success, and a body that does not fit, is raised."""
    answer: GoogleDisconnectResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "disconnect_google_api_v1_google__agent_id__disconnect_delete",
    "DELETE",
    "/api/v1/google/{agent_id}/disconnect",
    build_request,
    read_response,
)


def sync_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GoogleDisconnectResponse]:
    """disconnect_google_api_v1_google__agent_id__disconnect_delete"""

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
) -> GoogleDisconnectResponse:
    """disconnect_google_api_v1_google__agent_id__disconnect_delete"""

    return sync_detailed(agent_id, client=client).parsed


async def asyncio_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GoogleDisconnectResponse]:
    """disconnect_google_api_v1_google__agent_id__disconnect_delete"""

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
) -> GoogleDisconnectResponse:
    """disconnect_google_api_v1_google__agent_id__disconnect_delete"""

    return (await asyncio_detailed(agent_id, client=client)).parsed
