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
    from ...models.agent_deploy_response import AgentDeployResponse

_ANSWERS = Answers(
    "deploy_agent_api_v1_agent__agent_id__deploy_post",
    __name__,
    {
        "200": Json(Ref("AgentDeployResponse")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    agent_id: str,
) -> Request:
    """Build the request for `deploy_agent_api_v1_agent__agent_id__deploy_post` without sending it."""
    return Request(
        "POST",
        path(
            "/api/v1/agent/{agent_id}/deploy",
            agent_id=agent_id,
        ),
    )


def read_response(response: Reply) -> AgentDeployResponse:
    """Read the answer to `deploy_agent_api_v1_agent__agent_id__deploy_post`; anything but a success, and a body that does not fit, is raised."""
    answer: AgentDeployResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "deploy_agent_api_v1_agent__agent_id__deploy_post",
    "POST",
    "/api/v1/agent/{agent_id}/deploy",
    build_request,
    read_response,
)


def sync_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[AgentDeployResponse]:
    """deploy_agent_api_v1_agent__agent_id__deploy_post"""

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
) -> AgentDeployResponse:
    """deploy_agent_api_v1_agent__agent_id__deploy_post"""

    return sync_detailed(agent_id, client=client).parsed


async def asyncio_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[AgentDeployResponse]:
    """deploy_agent_api_v1_agent__agent_id__deploy_post"""

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
) -> AgentDeployResponse:
    """deploy_agent_api_v1_agent__agent_id__deploy_post"""

    return (await asyncio_detailed(agent_id, client=client)).parsed
