# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.knowledge_base_with_documents import KnowledgeBaseWithDocuments
    from ...models.update_knowledge_base_request import UpdateKnowledgeBaseRequest

_ANSWERS = Answers(
    "update_knowledge_base_api_v1_knowledge_base__kb_id__put",
    __name__,
    {
        "200": Json(Ref("KnowledgeBaseWithDocuments")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    kb_id: int,
    *,
    body: UpdateKnowledgeBaseRequest,
) -> Request:
    """Build the request for `update_knowledge_base_api_v1_knowledge_base__kb_id__put` without sending it."""
    return Request(
        "PUT",
        path(
            "/api/v1/knowledge-base/{kb_id}",
            kb_id=kb_id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> KnowledgeBaseWithDocuments:
    """Read the answer to `update_knowledge_base_api_v1_knowledge_base__kb_id__put`; anything but a success, and a body that does not fit, is raised."""
    answer: KnowledgeBaseWithDocuments = _ANSWERS.read(response)
    return answer


operation = Operation(
    "update_knowledge_base_api_v1_knowledge_base__kb_id__put",
    "PUT",
    "/api/v1/knowledge-base/{kb_id}",
    build_request,
    read_response,
)


def sync_detailed(
    kb_id: int,
    *,
    client: AuthenticatedClient,
    body: UpdateKnowledgeBaseRequest,
) -> Response[KnowledgeBaseWithDocuments]:
    """update_knowledge_base_api_v1_knowledge_base__kb_id__put"""

    return send(
        client,
        build_request(
            kb_id,
            body=body,
        ),
        read_response,
    )


def sync(
    kb_id: int,
    *,
    client: AuthenticatedClient,
    body: UpdateKnowledgeBaseRequest,
) -> KnowledgeBaseWithDocuments:
    """update_knowledge_base_api_v1_knowledge_base__kb_id__put"""

    return sync_detailed(kb_id, body=body, client=client).parsed


async def asyncio_detailed(
    kb_id: int,
    *,
    client: AuthenticatedClient,
    body: UpdateKnowledgeBaseRequest,
) -> Response[KnowledgeBaseWithDocuments]:
    """update_knowledge_base_api_v1_knowledge_base__kb_id__put"""

    return await send_async(
        client,
        build_request(
            kb_id,
            body=body,
        ),
        read_response,
    )


async def asyncio(
    kb_id: int,
    *,
    client: AuthenticatedClient,
    body: UpdateKnowledgeBaseRequest,
) -> KnowledgeBaseWithDocuments:
    """update_knowledge_base_api_v1_knowledge_base__kb_id__put"""

    return (await asyncio_detailed(kb_id, body=body, client=client)).parsed
