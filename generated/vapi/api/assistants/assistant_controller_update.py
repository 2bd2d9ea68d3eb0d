# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.assistant import Assistant
    from ...models.update_assistant_dto import UpdateAssistantDTO

_ANSWERS = Answers(
    "AssistantController_update",
    __name__,
    {
        "200": Json(Ref("Assistant")),
    },
)


def build_request(
    id: str,
    *,
    body: UpdateAssistantDTO,
) -> Request:
    """Build the request for `AssistantController_update` without sending it."""
    return Request(
        "PATCH",
        path(
            "/assistant/{id}",
            id=id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Assistant:
    """Read the answer to `AssistantController_update`; anything but a success, and a body that does not fit, is raised."""
    answer: Assistant = _ANSWERS.read(response)
    return answer


operation = Operation("AssistantController_update", "PATCH", "/assistant/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateAssistantDTO,
) -> Response[Assistant]:
    """Change the given fields of an assistant."""

    return send(
        client,
        build_request(
            id,
            body=body,
        ),
        read_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateAssistantDTO,
) -> Assistant:
    """Change the given fields of an assistant."""

    return sync_detailed(id, body=body, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateAssistantDTO,
) -> Response[Assistant]:
    """Change the given fields of an assistant."""

    return await send_async(
        client,
        build_request(
            id,
            body=body,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateAssistantDTO,
) -> Assistant:
    """Change the given fields of an assistant."""

    return (await asyncio_detailed(id, body=body, client=client)).parsed
