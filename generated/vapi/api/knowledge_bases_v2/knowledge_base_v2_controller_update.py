# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.knowledge_base_v2 import KnowledgeBaseV2
    from ...models.update_knowledge_base_v2dto import UpdateKnowledgeBaseV2DTO

_ANSWERS = Answers(
    "KnowledgeBaseV2Controller_update",
    __name__,
    {
        "200": Json(Ref("KnowledgeBaseV2")),
    },
)


def build_request(
    id: str,
    *,
    body: UpdateKnowledgeBaseV2DTO,
) -> Request:
    """Build the request for `KnowledgeBaseV2Controller_update` without sending it."""
    return Request(
        "PATCH",
        path(
            "/v2/knowledge-base/{id}",
            id=id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> KnowledgeBaseV2:
    """Read the answer to `KnowledgeBaseV2Controller_update`; anything but a success, and a body that does not fit, is raised."""
    answer: KnowledgeBaseV2 = _ANSWERS.read(response)
    return answer


operation = Operation(
    "KnowledgeBaseV2Controller_update", "PATCH", "/v2/knowledge-base/{id}", build_request, read_response
)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateKnowledgeBaseV2DTO,
) -> Response[KnowledgeBaseV2]:
    """KnowledgeBaseV2Controller_update"""

    return send(
        client,
        build_request(
            id,
            body=body,
        ),
        read_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateKnowledgeBaseV2DTO,
) -> KnowledgeBaseV2:
    """KnowledgeBaseV2Controller_update"""

    return sync_detailed(id, body=body, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateKnowledgeBaseV2DTO,
) -> Response[KnowledgeBaseV2]:
    """KnowledgeBaseV2Controller_update"""

    return await send_async(
        client,
        build_request(
            id,
            body=body,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateKnowledgeBaseV2DTO,
) -> KnowledgeBaseV2:
    """KnowledgeBaseV2Controller_update"""

    return (await asyncio_detailed(id, body=body, client=client)).parsed
