# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.create_knowledge_base_request import CreateKnowledgeBaseRequest
    from ...models.knowledge_base_response import KnowledgeBaseResponse

_ANSWERS = Answers(
    "create_knowledge_base_api_v1_knowledge_base__post",
    __name__,
    {
        "200": Json(Ref("KnowledgeBaseResponse")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    *,
    body: CreateKnowledgeBaseRequest,
) -> Request:
    """Build the request for `create_knowledge_base_api_v1_knowledge_base__post` without sending it."""
    return Request(
        "POST",
        "/api/v1/knowledge-base/",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> KnowledgeBaseResponse:
    """Read the answer to `create_knowledge_base_api_v1_knowledge_base__post`; anything but a success, and a body that does not fit, is raised."""
    answer: KnowledgeBaseResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "create_knowledge_base_api_v1_knowledge_base__post", "POST", "/api/v1/knowledge-base/", build_request, read_response
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateKnowledgeBaseRequest,
) -> Response[KnowledgeBaseResponse]:
    """create_knowledge_base_api_v1_knowledge_base__post"""

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
    body: CreateKnowledgeBaseRequest,
) -> KnowledgeBaseResponse:
    """create_knowledge_base_api_v1_knowledge_base__post"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateKnowledgeBaseRequest,
) -> Response[KnowledgeBaseResponse]:
    """create_knowledge_base_api_v1_knowledge_base__post"""

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
    body: CreateKnowledgeBaseRequest,
) -> KnowledgeBaseResponse:
    """create_knowledge_base_api_v1_knowledge_base__post"""

    return (await asyncio_detailed(body=body, client=client)).parsed
