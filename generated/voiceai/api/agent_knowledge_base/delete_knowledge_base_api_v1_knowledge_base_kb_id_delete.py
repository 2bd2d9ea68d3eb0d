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
    "delete_knowledge_base_api_v1_knowledge_base__kb_id__delete",
    __name__,
    {
        "204": EMPTY,
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    kb_id: int,
) -> Request:
    """Build the request for `delete_knowledge_base_api_v1_knowledge_base__kb_id__delete` without sending it."""
    return Request(
        "DELETE",
        path(
            "/api/v1/knowledge-base/{kb_id}",
            kb_id=kb_id,
        ),
    )


def read_response(response: Reply) -> None:
    """Read the answer to `delete_knowledge_base_api_v1_knowledge_base__kb_id__delete`; anything but a success, and a body that does not fit, is raised."""
    _ANSWERS.read(response)


operation = Operation(
    "delete_knowledge_base_api_v1_knowledge_base__kb_id__delete",
    "DELETE",
    "/api/v1/knowledge-base/{kb_id}",
    build_request,
    read_response,
)


def sync_detailed(
    kb_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """delete_knowledge_base_api_v1_knowledge_base__kb_id__delete"""

    return send(
        client,
        build_request(
            kb_id,
        ),
        read_response,
    )


def sync(
    kb_id: int,
    *,
    client: AuthenticatedClient,
) -> None:
    """delete_knowledge_base_api_v1_knowledge_base__kb_id__delete"""

    sync_detailed(kb_id, client=client)


async def asyncio_detailed(
    kb_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[None]:
    """delete_knowledge_base_api_v1_knowledge_base__kb_id__delete"""

    return await send_async(
        client,
        build_request(
            kb_id,
        ),
        read_response,
    )


async def asyncio(
    kb_id: int,
    *,
    client: AuthenticatedClient,
) -> None:
    """delete_knowledge_base_api_v1_knowledge_base__kb_id__delete"""

    await asyncio_detailed(kb_id, client=client)
