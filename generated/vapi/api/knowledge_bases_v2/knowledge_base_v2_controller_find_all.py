# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Array, Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, query
from ....runtime.types import UNSET

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response, Unset
    from ...models.knowledge_base_v2 import KnowledgeBaseV2

_ANSWERS = Answers(
    "KnowledgeBaseV2Controller_findAll",
    __name__,
    {
        "200": Json(Array(Ref("KnowledgeBaseV2"))),
    },
)


def build_request(
    *,
    limit: float | None | Unset = UNSET,
) -> Request:
    """Build the request for `KnowledgeBaseV2Controller_findAll` without sending it."""
    return Request(
        "GET",
        "/v2/knowledge-base",
        params=query(
            {
                "limit": limit,
            }
        ),
    )


def read_response(response: Reply) -> list[KnowledgeBaseV2]:
    """Read the answer to `KnowledgeBaseV2Controller_findAll`; anything but a success, and a body that does not fit, is raised."""
    answer: list[KnowledgeBaseV2] = _ANSWERS.read(response)
    return answer


operation = Operation("KnowledgeBaseV2Controller_findAll", "GET", "/v2/knowledge-base", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    limit: float | None | Unset = UNSET,
) -> Response[list[KnowledgeBaseV2]]:
    """KnowledgeBaseV2Controller_findAll"""

    return send(
        client,
        build_request(
            limit=limit,
        ),
        read_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    limit: float | None | Unset = UNSET,
) -> list[KnowledgeBaseV2]:
    """KnowledgeBaseV2Controller_findAll"""

    return sync_detailed(limit=limit, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: float | None | Unset = UNSET,
) -> Response[list[KnowledgeBaseV2]]:
    """KnowledgeBaseV2Controller_findAll"""

    return await send_async(
        client,
        build_request(
            limit=limit,
        ),
        read_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: float | None | Unset = UNSET,
) -> list[KnowledgeBaseV2]:
    """KnowledgeBaseV2Controller_findAll"""

    return (await asyncio_detailed(limit=limit, client=client)).parsed
