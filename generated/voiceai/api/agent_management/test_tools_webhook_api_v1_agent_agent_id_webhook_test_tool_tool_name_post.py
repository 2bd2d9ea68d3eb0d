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
    from ...models.webhook_test_response import WebhookTestResponse

_ANSWERS = Answers(
    "test_tools_webhook_api_v1_agent__agent_id__webhook_test_tool__tool_name__post",
    __name__,
    {
        "200": Json(Ref("WebhookTestResponse")),
    },
)


def build_request(
    agent_id: str,
    tool_name: str,
) -> Request:
    """Build the request for `test_tools_webhook_api_v1_agent__agent_id__webhook_test_tool__tool_name__post` without sending it."""
    return Request(
        "POST",
        path(
            "/api/v1/agent/{agent_id}/webhook/test-tool/{tool_name}",
            agent_id=agent_id,
            tool_name=tool_name,
        ),
    )


def read_response(response: Reply) -> WebhookTestResponse:
    """Read the answer to `test_tools_webhook_api_v1_agent__agent_id__webhook_test_tool__tool_name__post`; anything but a success, and a body that does not fit, is raised."""
    answer: WebhookTestResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "test_tools_webhook_api_v1_agent__agent_id__webhook_test_tool__tool_name__post",
    "POST",
    "/api/v1/agent/{agent_id}/webhook/test-tool/{tool_name}",
    build_request,
    read_response,
)


def sync_detailed(
    agent_id: str,
    tool_name: str,
    *,
    client: AuthenticatedClient,
) -> Response[WebhookTestResponse]:
    """test_tools_webhook_api_v1_agent__agent_id__webhook_test_tool__tool_name__post"""

    return send(
        client,
        build_request(
            agent_id,
            tool_name,
        ),
        read_response,
    )


def sync(
    agent_id: str,
    tool_name: str,
    *,
    client: AuthenticatedClient,
) -> WebhookTestResponse:
    """test_tools_webhook_api_v1_agent__agent_id__webhook_test_tool__tool_name__post"""

    return sync_detailed(agent_id, tool_name, client=client).parsed


async def asyncio_detailed(
    agent_id: str,
    tool_name: str,
    *,
    client: AuthenticatedClient,
) -> Response[WebhookTestResponse]:
    """test_tools_webhook_api_v1_agent__agent_id__webhook_test_tool__tool_name__post"""

    return await send_async(
        client,
        build_request(
            agent_id,
            tool_name,
        ),
        read_response,
    )


async def asyncio(
    agent_id: str,
    tool_name: str,
    *,
    client: AuthenticatedClient,
) -> WebhookTestResponse:
    """test_tools_webhook_api_v1_agent__agent_id__webhook_test_tool__tool_name__post"""

    return (await asyncio_detailed(agent_id, tool_name, client=client)).parsed
