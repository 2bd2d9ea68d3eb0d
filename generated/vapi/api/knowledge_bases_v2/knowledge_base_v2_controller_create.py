# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.create_knowledge_base_v2dto import CreateKnowledgeBaseV2DTO
    from ...models.knowledge_base_v2 import KnowledgeBaseV2

_ANSWERS = Answers(
    "KnowledgeBaseV2Controller_create",
    __name__,
    {
        "201": Json(Ref("KnowledgeBaseV2")),
    },
)


def build_request(
    *,
    body: CreateKnowledgeBaseV2DTO,
) -> Request:
    """Build the request for `KnowledgeBaseV2Controller_create` without sending it."""
    return Request(
        "POST",
        "/v2/knowledge-base",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> KnowledgeBaseV2:
    """Read the answer to `KnowledgeBaseV2Controller_create`; anything but a success, and a body that does not fit, is raised."""
    answer: KnowledgeBaseV2 = _ANSWERS.read(response)
    return answer


operation = Operation("KnowledgeBaseV2Controller_create", "POST", "/v2/knowledge-base", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateKnowledgeBaseV2DTO,
) -> Response[KnowledgeBaseV2]:
    """KnowledgeBaseV2Controller_create"""

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
    body: CreateKnowledgeBaseV2DTO,
) -> KnowledgeBaseV2:
    """KnowledgeBaseV2Controller_create"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateKnowledgeBaseV2DTO,
) -> Response[KnowledgeBaseV2]:
    """KnowledgeBaseV2Controller_create"""

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
    body: CreateKnowledgeBaseV2DTO,
) -> KnowledgeBaseV2:
    """KnowledgeBaseV2Controller_create"""

    return (await asyncio_detailed(body=body, client=client)).parsed
