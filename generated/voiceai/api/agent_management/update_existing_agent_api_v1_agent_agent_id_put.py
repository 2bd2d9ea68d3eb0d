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
    from ...models.agent import Agent
    from ...models.update_agent_request import UpdateAgentRequest

_ANSWERS = Answers(
    "update_existing_agent_api_v1_agent__agent_id__put",
    __name__,
    {
        "200": Json(Ref("Agent")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    agent_id: str,
    *,
    body: UpdateAgentRequest,
) -> Request:
    """Build the request for `update_existing_agent_api_v1_agent__agent_id__put` without sending it."""
    return Request(
        "PUT",
        path(
            "/api/v1/agent/{agent_id}",
            agent_id=agent_id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Agent:
    """Read the answer to `update_existing_agent_api_v1_agent__agent_id__put`; anything but a success, and a body that does not fit, is raised."""
    answer: Agent = _ANSWERS.read(response)
    return answer


operation = Operation(
    "update_existing_agent_api_v1_agent__agent_id__put", "PUT", "/api/v1/agent/{agent_id}", build_request, read_response
)


def sync_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateAgentRequest,
) -> Response[Agent]:
    """update_existing_agent_api_v1_agent__agent_id__put"""

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
    body: UpdateAgentRequest,
) -> Agent:
    """update_existing_agent_api_v1_agent__agent_id__put"""

    return sync_detailed(agent_id, body=body, client=client).parsed


async def asyncio_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateAgentRequest,
) -> Response[Agent]:
    """update_existing_agent_api_v1_agent__agent_id__put"""

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
    body: UpdateAgentRequest,
) -> Agent:
    """update_existing_agent_api_v1_agent__agent_id__put"""

    return (await asyncio_detailed(agent_id, body=body, client=client)).parsed
