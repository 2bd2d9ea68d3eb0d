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
    from ...models.knowledge_base_v2_with_files import KnowledgeBaseV2WithFiles

_ANSWERS = Answers(
    "KnowledgeBaseV2Controller_findOne",
    __name__,
    {
        "200": Json(Ref("KnowledgeBaseV2WithFiles")),
    },
)


def build_request(
    id: str,
) -> Request:
    """Build the request for `KnowledgeBaseV2Controller_findOne` without sending it."""
    return Request(
        "GET",
        path(
            "/v2/knowledge-base/{id}",
            id=id,
        ),
    )


def read_response(response: Reply) -> KnowledgeBaseV2WithFiles:
    """Read the answer to `KnowledgeBaseV2Controller_findOne`; anything but a success, and a body that does not fit, is raised."""
    answer: KnowledgeBaseV2WithFiles = _ANSWERS.read(response)
    return answer


operation = Operation(
    "KnowledgeBaseV2Controller_findOne", "GET", "/v2/knowledge-base/{id}", build_request, read_response
)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[KnowledgeBaseV2WithFiles]:
    """KnowledgeBaseV2Controller_findOne"""

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
) -> KnowledgeBaseV2WithFiles:
    """KnowledgeBaseV2Controller_findOne"""

    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[KnowledgeBaseV2WithFiles]:
    """KnowledgeBaseV2Controller_findOne"""

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
) -> KnowledgeBaseV2WithFiles:
    """KnowledgeBaseV2Controller_findOne"""

    return (await asyncio_detailed(id, client=client)).parsed
