# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.assistant import Assistant

_ANSWERS = Answers(
    "AssistantController_remove",
    __name__,
    {
        "200": Json(Ref("Assistant")),
        "409": Json(Ref("AssistantPinnedConflictResponseDTO")),
    },
)


def build_request(
    id: str,
) -> Request:
    """Build the request for `AssistantController_remove` without sending it."""
    return Request(
        "DELETE",
        path(
            "/assistant/{id}",
            id=id,
        ),
    )


def read_response(response: Reply) -> Assistant:
    """Read the answer to `AssistantController_remove`; anything but a success, and a body that does not fit, is raised."""
    answer: Assistant = _ANSWERS.read(response)
    return answer


operation = Operation("AssistantController_remove", "DELETE", "/assistant/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Assistant]:
    """Delete an assistant."""

    return send(
        client,
        build_request(
            id,
        ),
        read_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Assistant:
    """Delete an assistant."""

    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Assistant]:
    """Delete an assistant."""

    return await send_async(
        client,
        build_request(
            id,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Assistant:
    """Delete an assistant."""

    return (await asyncio_detailed(id, client=client)).parsed
