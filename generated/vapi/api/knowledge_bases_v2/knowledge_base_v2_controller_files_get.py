# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Array, Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, path

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.knowledge_base_v2_file import KnowledgeBaseV2File

_ANSWERS = Answers(
    "KnowledgeBaseV2Controller_filesGet",
    __name__,
    {
        "200": Json(Array(Ref("KnowledgeBaseV2File"))),
    },
)


def build_request(
    id: str,
) -> Request:
    """Build the request for `KnowledgeBaseV2Controller_filesGet` without sending it."""
    return Request(
        "GET",
        path(
            "/v2/knowledge-base/{id}/file",
            id=id,
        ),
    )


def read_response(response: Reply) -> list[KnowledgeBaseV2File]:
    """Read the answer to `KnowledgeBaseV2Controller_filesGet`; anything but a success, and a body that does not fit, is raised."""
    answer: list[KnowledgeBaseV2File] = _ANSWERS.read(response)
    return answer


operation = Operation(
    "KnowledgeBaseV2Controller_filesGet", "GET", "/v2/knowledge-base/{id}/file", build_request, read_response
)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[list[KnowledgeBaseV2File]]:
    """KnowledgeBaseV2Controller_filesGet"""

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
) -> list[KnowledgeBaseV2File]:
    """KnowledgeBaseV2Controller_filesGet"""

    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[list[KnowledgeBaseV2File]]:
    """KnowledgeBaseV2Controller_filesGet"""

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
) -> list[KnowledgeBaseV2File]:
    """KnowledgeBaseV2Controller_filesGet"""

    return (await asyncio_detailed(id, client=client)).parsed
