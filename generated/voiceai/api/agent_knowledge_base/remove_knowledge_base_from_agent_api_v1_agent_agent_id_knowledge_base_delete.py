# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import EMPTY, Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, path

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response

_ANSWERS = Answers(
    "remove_knowledge_base_from_agent_api_v1_agent__agent_id__knowledge_base_delete",
    __name__,
    {
        "204": EMPTY,
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    agent_id: str,
) -> Request:
    """Build the request for `remove_knowledge_base_from_agent_api_v1_agent__agent_id__knowledge_base_delete` without sending it."""
    return Request(
        "DELETE",
        path(
            "/api/v1/agent/{agent_id}/knowledge-base",
            agent_id=agent_id,
        ),
    )


def read_response(response: Reply) -> None:
    """Read the answer to `remove_knowledge_base_from_agent_api_v1_agent__agent_id__knowledge_base_delete`; anything but a success, and a body that does not fit, is raised."""
    _ANSWERS.read(response)


operation = Operation(
    "remove_knowledge_base_from_agent_api_v1_agent__agent_id__knowledge_base_delete",
    "DELETE",
    "/api/v1/agent/{agent_id}/knowledge-base",
    build_request,
    read_response,
)


def sync_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """remove_knowledge_base_from_agent_api_v1_agent__agent_id__knowledge_base_delete"""

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
) -> None:
    """remove_knowledge_base_from_agent_api_v1_agent__agent_id__knowledge_base_delete"""

    sync_detailed(agent_id, client=client)


async def asyncio_detailed(
    agent_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """remove_knowledge_base_from_agent_api_v1_agent__agent_id__knowledge_base_delete"""

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
) -> None:
    """remove_knowledge_base_from_agent_api_v1_agent__agent_id__knowledge_base_delete"""

    await asyncio_detailed(agent_id, client=client)
