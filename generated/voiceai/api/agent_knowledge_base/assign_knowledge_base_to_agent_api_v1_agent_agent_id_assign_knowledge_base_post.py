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
    from ...models.assign_knowledge_base_request import AssignKnowledgeBaseRequest

_ANSWERS = Answers(
    "assign_knowledge_base_to_agent_api_v1_agent__agent_id__assign_knowledge_base_post",
    __name__,
    {
        "200": Json(Ref("Agent")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    agent_id: str,
    *,
    body: AssignKnowledgeBaseRequest,
) -> Request:
    """Build the request for `assign_knowledge_base_to_agent_api_v1_agent__agent_id__assign_knowledge_base_post` without sending it."""
    return Request(
        "POST",
        path(
            "/api/v1/agent/{agent_id}/assign-knowledge-base",
            agent_id=agent_id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Agent:
    """Read the answer to `assign_knowledge_base_to_agent_api_v1_agent__agent_id__assign_knowledge_base_post`; anything but a success, and a body that does not fit, is raised."""
    answer: Agent = _ANSWERS.read(response)
    return answer


operation = Operation(
    "assign_knowledge_base_to_agent_api_v1_agent__agent_id__assign_knowledge_base_post",
    "POST",
    "/api/v1/agent/{agent_id}/assign-knowledge-base",
    build_request,
    read_response,
)


def sync_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
    body: AssignKnowledgeBaseRequest,
) -> Response[Agent]:
    """assign_knowledge_base_to_agent_api_v1_agent__agent_id__assign_knowledge_base_post"""

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
    body: AssignKnowledgeBaseRequest,
) -> Agent:
    """assign_knowledge_base_to_agent_api_v1_agent__agent_id__assign_knowledge_base_post"""

    return sync_detailed(agent_id, body=body, client=client).parsed


async def asyncio_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
    body: AssignKnowledgeBaseRequest,
) -> Response[Agent]:
    """assign_knowledge_base_to_agent_api_v1_agent__agent_id__assign_knowledge_base_post"""

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
    body: AssignKnowledgeBaseRequest,
) -> Agent:
    """assign_knowledge_base_to_agent_api_v1_agent__agent_id__assign_knowledge_base_post"""

    return (await asyncio_detailed(agent_id, body=body, client=client)).parsed
