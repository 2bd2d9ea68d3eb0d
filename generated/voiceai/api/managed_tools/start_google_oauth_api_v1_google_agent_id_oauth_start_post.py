# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.google_o_auth_start_request import GoogleOAuthStartRequest
    from ...models.google_o_auth_start_response import GoogleOAuthStartResponse

_ANSWERS = Answers(
    "start_google_oauth_api_v1_google__agent_id__oauth_start_post",
    __name__,
    {
        "200": Json(Ref("GoogleOAuthStartResponse")),
    },
)


def build_request(
    agent_id: str,
    *,
    body: GoogleOAuthStartRequest,
) -> Request:
    """Build the request for `start_google_oauth_api_v1_google__agent_id__oauth_start_post` without sending it."""
    return Request(
        "POST",
        path(
            "/api/v1/google/{agent_id}/oauth/start",
            agent_id=agent_id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> GoogleOAuthStartResponse:
    """Read the answer to `start_google_oauth_api_v1_google__agent_id__oauth_start_post`; anything but a success, and a body that does not fit, is raised."""
    answer: GoogleOAuthStartResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "start_google_oauth_api_v1_google__agent_id__oauth_start_post",
    "POST",
    "/api/v1/google/{agent_id}/oauth/start",
    build_request,
    read_response,
)


def sync_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
    body: GoogleOAuthStartRequest,
) -> Response[GoogleOAuthStartResponse]:
    """start_google_oauth_api_v1_google__agent_id__oauth_start_post"""

    return send(
        client,
        build_request(
            agent_id,
            body=body,
        ),
        read_response,
    )


def sync(
    agent_id: str,
    *,
    client: AuthenticatedClient,
    body: GoogleOAuthStartRequest,
) -> GoogleOAuthStartResponse:
    """start_google_oauth_api_v1_google__agent_id__oauth_start_post"""

    return sync_detailed(agent_id, body=body, client=client).parsed


async def asyncio_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
    body: GoogleOAuthStartRequest,
) -> Response[GoogleOAuthStartResponse]:
    """start_google_oauth_api_v1_google__agent_id__oauth_start_post"""

    return await send_async(
        client,
        build_request(
            agent_id,
            body=body,
        ),
        read_response,
    )


async def asyncio(
    agent_id: str,
    *,
    client: AuthenticatedClient,
    body: GoogleOAuthStartRequest,
) -> GoogleOAuthStartResponse:
    """start_google_oauth_api_v1_google__agent_id__oauth_start_post"""

    return (await asyncio_detailed(agent_id, body=body, client=client)).parsed
