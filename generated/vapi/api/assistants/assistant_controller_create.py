# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.assistant import Assistant
    from ...models.create_assistant_dto import CreateAssistantDTO

_ANSWERS = Answers(
    "AssistantController_create",
    __name__,
    {
        "201": Json(Ref("Assistant")),
    },
)


def build_request(
    *,
    body: CreateAssistantDTO,
) -> Request:
    """Build the request for `AssistantController_create` without sending it."""
    return Request(
        "POST",
        "/assistant",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Assistant:
    """Read the answer to `AssistantController_create`; anything but a success, and a body that does not fit, is raised."""
    answer: Assistant = _ANSWERS.read(response)
    return answer


operation = Operation("AssistantController_create", "POST", "/assistant", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateAssistantDTO,
) -> Response[Assistant]:
    """Create an assistant."""

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
    body: CreateAssistantDTO,
) -> Assistant:
    """Create an assistant."""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateAssistantDTO,
) -> Response[Assistant]:
    """Create an assistant."""

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
    body: CreateAssistantDTO,
) -> Assistant:
    """Create an assistant."""

    return (await asyncio_detailed(body=body, client=client)).parsed
