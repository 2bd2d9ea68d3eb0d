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
    from ...models.tool_controller_create_response_201 import ToolControllerCreateResponse201

_ANSWERS = Answers(
    "ToolController_remove",
    __name__,
    {
        "200": Json(Ref("ToolControllerCreateResponse201")),
        "409": Json(Ref("ToolPinnedConflictResponseDTO")),
    },
)


def build_request(
    id: str,
) -> Request:
    """Build the request for `ToolController_remove` without sending it."""
    return Request(
        "DELETE",
        path(
            "/tool/{id}",
            id=id,
        ),
    )


def read_response(response: Reply) -> ToolControllerCreateResponse201:
    """Read the answer to `ToolController_remove`; anything but a success, and a body that does not fit, is raised."""
    answer: ToolControllerCreateResponse201 = _ANSWERS.read(response)
    return answer


operation = Operation("ToolController_remove", "DELETE", "/tool/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[ToolControllerCreateResponse201]:
    """ToolController_remove"""

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
) -> ToolControllerCreateResponse201:
    """ToolController_remove"""

    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[ToolControllerCreateResponse201]:
    """ToolController_remove"""

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
) -> ToolControllerCreateResponse201:
    """ToolController_remove"""

    return (await asyncio_detailed(id, client=client)).parsed
