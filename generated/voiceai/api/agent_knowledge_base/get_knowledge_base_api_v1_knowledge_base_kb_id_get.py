# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.knowledge_base_with_documents import KnowledgeBaseWithDocuments

_ANSWERS = Answers(
    "get_knowledge_base_api_v1_knowledge_base__kb_id__get",
    __name__,
    {
        "200": Json(Ref("KnowledgeBaseWithDocuments")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    kb_id: int,
) -> Request:
    """Build the request for `get_knowledge_base_api_v1_knowledge_base__kb_id__get` without sending it."""
    return Request(
        "GET",
        path(
            "/api/v1/knowledge-base/{kb_id}",
            kb_id=kb_id,
        ),
    )


def read_response(response: Reply) -> KnowledgeBaseWithDocuments:
    """Read the answer to `get_knowledge_base_api_v1_knowledge_base__kb_id__get`; anything but a success, and a body that does not fit, is raised."""
    answer: KnowledgeBaseWithDocuments = _ANSWERS.read(response)
    return answer


operation = Operation(
    "get_knowledge_base_api_v1_knowledge_base__kb_id__get",
    "GET",
    "/api/v1/knowledge-base/{kb_id}",
    build_request,
    read_response,
)


def sync_detailed(
    kb_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[KnowledgeBaseWithDocuments]:
    """get_knowledge_base_api_v1_knowledge_base__kb_id__get"""

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
) -> KnowledgeBaseWithDocuments:
    """get_knowledge_base_api_v1_knowledge_base__kb_id__get"""

    return sync_detailed(kb_id, client=client).parsed


async def asyncio_detailed(
    kb_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[KnowledgeBaseWithDocuments]:
    """get_knowledge_base_api_v1_knowledge_base__kb_id__get"""

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
) -> KnowledgeBaseWithDocuments:
    """get_knowledge_base_api_v1_knowledge_base__kb_id__get"""

    return (await asyncio_detailed(kb_id, client=client)).parsed
