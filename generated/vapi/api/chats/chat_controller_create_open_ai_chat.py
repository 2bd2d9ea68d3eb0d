# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....runtime.answers import Answers, Json
from ....runtime.codecs import ANY, Map, Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.chat_controller_create_open_ai_chat_response_200 import ChatControllerCreateOpenAIChatResponse200
    from ...models.open_ai_responses_request import OpenAIResponsesRequest

_ANSWERS = Answers(
    "ChatController_createOpenAIChat",
    __name__,
    {
        "200": Json(Ref("ChatControllerCreateOpenAIChatResponse200")),
        "201": Json(Map(ANY)),
    },
)


def build_request(
    *,
    body: OpenAIResponsesRequest,
) -> Request:
    """Build the request for `ChatController_createOpenAIChat` without sending it."""
    return Request(
        "POST",
        "/chat/responses",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> ChatControllerCreateOpenAIChatResponse200 | dict[str, Any]:
    """Read the answer to `ChatController_createOpenAIChat`; anything but a success, and a body that does not fit, is raised."""
    answer: ChatControllerCreateOpenAIChatResponse200 | dict[str, Any] = _ANSWERS.read(response)
    return answer


operation = Operation("ChatController_createOpenAIChat", "POST", "/chat/responses", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: OpenAIResponsesRequest,
) -> Response[ChatControllerCreateOpenAIChatResponse200 | dict[str, Any]]:
    """ChatController_createOpenAIChat"""

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
    body: OpenAIResponsesRequest,
) -> ChatControllerCreateOpenAIChatResponse200 | dict[str, Any]:
    """ChatController_createOpenAIChat"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: OpenAIResponsesRequest,
) -> Response[ChatControllerCreateOpenAIChatResponse200 | dict[str, Any]]:
    """ChatController_createOpenAIChat"""

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
    body: OpenAIResponsesRequest,
) -> ChatControllerCreateOpenAIChatResponse200 | dict[str, Any]:
    """ChatController_createOpenAIChat"""

    return (await asyncio_detailed(body=body, client=client)).parsed
