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
    from ...models.agent import Agent
    from ...models.create_agent_request import CreateAgentRequest

_ANSWERS = Answers(
    "create_new_agent_api_v1_agent__post",
    __name__,
    {
        "201": Json(Ref("Agent")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    *,
    body: CreateAgentRequest,
) -> Request:
    """Build the request for `create_new_agent_api_v1_agent__post` without sending it."""
    return Request(
        "POST",
        "/api/v1/agent/",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Agent:
    """Read the answer to `create_new_agent_api_v1_agent__post`; anything but a success, and a body that does not fit, is raised."""
    answer: Agent = _ANSWERS.read(response)
    return answer


operation = Operation("create_new_agent_api_v1_agent__post", "POST", "/api/v1/agent/", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateAgentRequest,
) -> Response[Agent]:
    """create_new_agent_api_v1_agent__post"""

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
    body: CreateAgentRequest,
) -> Agent:
    """create_new_agent_api_v1_agent__post"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateAgentRequest,
) -> Response[Agent]:
    """create_new_agent_api_v1_agent__post"""

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
    body: CreateAgentRequest,
) -> Agent:
    """create_new_agent_api_v1_agent__post"""

    return (await asyncio_detailed(body=body, client=client)).parsed
