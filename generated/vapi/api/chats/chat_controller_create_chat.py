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
    from ...models.chat_controller_create_chat_response_200 import ChatControllerCreateChatResponse200
    from ...models.create_chat_dto import CreateChatDTO

_ANSWERS = Answers(
    "ChatController_createChat",
    __name__,
    {
        "200": Json(Ref("ChatControllerCreateChatResponse200")),
        "201": Json(Map(ANY)),
    },
)


def build_request(
    *,
    body: CreateChatDTO,
) -> Request:
    """Build the request for `ChatController_createChat` without sending it."""
    return Request(
        "POST",
        "/chat",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> ChatControllerCreateChatResponse200 | dict[str, Any]:
    """Read the answer to `ChatController_createChat`; anything but a success, and a body that does not fit, is raised."""
    answer: ChatControllerCreateChatResponse200 | dict[str, Any] = _ANSWERS.read(response)
    return answer


operation = Operation("ChatController_createChat", "POST", "/chat", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateChatDTO,
) -> Response[ChatControllerCreateChatResponse200 | dict[str, Any]]:
    """ChatController_createChat"""

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
    body: CreateChatDTO,
) -> ChatControllerCreateChatResponse200 | dict[str, Any]:
    """ChatController_createChat"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateChatDTO,
) -> Response[ChatControllerCreateChatResponse200 | dict[str, Any]]:
    """ChatController_createChat"""

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
    body: CreateChatDTO,
) -> ChatControllerCreateChatResponse200 | dict[str, Any]:
    """ChatController_createChat"""

    return (await asyncio_detailed(body=body, client=client)).parsed
