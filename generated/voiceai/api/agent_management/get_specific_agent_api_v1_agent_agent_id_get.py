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
    from ...models.agent import Agent

_ANSWERS = Answers(
    "get_specific_agent_api_v1_agent__agent_id__get",
    __name__,
    {
        "200": Json(Ref("Agent")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    agent_id: str,
) -> Request:
    """Build the request for `get_specific_agent_api_v1_agent__agent_id__get` without sending it."""
    return Request(
        "GET",
        path(
            "/api/v1/agent/{agent_id}",
            agent_id=agent_id,
        ),
    )


def read_response(response: Reply) -> Agent:
    """Read the answer to `get_specific_agent_api_v1_agent__agent_id__get`; anything but a success, and a body that does not fit, is raised."""
    answer: Agent = _ANSWERS.read(response)
    return answer


operation = Operation(
    "get_specific_agent_api_v1_agent__agent_id__get", "GET", "/api/v1/agent/{agent_id}", build_request, read_response
)


def sync_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Agent]:
    """get_specific_agent_api_v1_agent__agent_id__get"""

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
) -> Agent:
    """get_specific_agent_api_v1_agent__agent_id__get"""

    return sync_detailed(agent_id, client=client).parsed


async def asyncio_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Agent]:
    """get_specific_agent_api_v1_agent__agent_id__get"""

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
) -> Agent:
    """get_specific_agent_api_v1_agent__agent_id__get"""

    return (await asyncio_detailed(agent_id, client=client)).parsed
