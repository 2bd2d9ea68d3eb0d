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
    from ...models.init_agent_request import InitAgentRequest
    from ...models.init_agent_response import InitAgentResponse

_ANSWERS = Answers(
    "initialize_agent_api_v1_agent_init_agent_post",
    __name__,
    {
        "200": Json(Ref("InitAgentResponse")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    *,
    body: InitAgentRequest,
) -> Request:
    """Build the request for `initialize_agent_api_v1_agent_init_agent_post` without sending it."""
    return Request(
        "POST",
        "/api/v1/agent/init-agent",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> InitAgentResponse:
    """Read the answer to `initialize_agent_api_v1_agent_init_agent_post`; anything but a success, and a body that does not fit, is raised."""
    answer: InitAgentResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "initialize_agent_api_v1_agent_init_agent_post", "POST", "/api/v1/agent/init-agent", build_request, read_response
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: InitAgentRequest,
) -> Response[InitAgentResponse]:
    """initialize_agent_api_v1_agent_init_agent_post"""

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
    body: InitAgentRequest,
) -> InitAgentResponse:
    """initialize_agent_api_v1_agent_init_agent_post"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: InitAgentRequest,
) -> Response[InitAgentResponse]:
    """initialize_agent_api_v1_agent_init_agent_post"""

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
    body: InitAgentRequest,
) -> InitAgentResponse:
    """initialize_agent_api_v1_agent_init_agent_post"""

    return (await asyncio_detailed(body=body, client=client)).parsed
