# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, query
from ....runtime.types import UNSET

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response, Unset
    from ...models.list_knowledge_bases_api_v1_knowledge_base_get_response_200 import (
        ListKnowledgeBasesApiV1KnowledgeBaseGetResponse200,
    )

_ANSWERS = Answers(
    "list_knowledge_bases_api_v1_knowledge_base__get",
    __name__,
    {
        "200": Json(Ref("ListKnowledgeBasesApiV1KnowledgeBaseGetResponse200")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    *,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Request:
    """Build the request for `list_knowledge_bases_api_v1_knowledge_base__get` without sending it."""
    return Request(
        "GET",
        "/api/v1/knowledge-base/",
        params=query(
            {
                "page": page,
                "limit": limit,
            }
        ),
    )


def read_response(response: Reply) -> ListKnowledgeBasesApiV1KnowledgeBaseGetResponse200:
    """Read the answer to `list_knowledge_bases_api_v1_knowledge_base__get`; anything but a success, and a body that does not fit, is raised."""
    answer: ListKnowledgeBasesApiV1KnowledgeBaseGetResponse200 = _ANSWERS.read(response)
    return answer


operation = Operation(
    "list_knowledge_bases_api_v1_knowledge_base__get", "GET", "/api/v1/knowledge-base/", build_request, read_response
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Response[ListKnowledgeBasesApiV1KnowledgeBaseGetResponse200]:
    """list_knowledge_bases_api_v1_knowledge_base__get"""

    return send(
        client,
        build_request(
            page=page,
            limit=limit,
        ),
        read_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> ListKnowledgeBasesApiV1KnowledgeBaseGetResponse200:
    """list_knowledge_bases_api_v1_knowledge_base__get"""

    return sync_detailed(page=page, limit=limit, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Response[ListKnowledgeBasesApiV1KnowledgeBaseGetResponse200]:
    """list_knowledge_bases_api_v1_knowledge_base__get"""

    return await send_async(
        client,
        build_request(
            page=page,
            limit=limit,
        ),
        read_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> ListKnowledgeBasesApiV1KnowledgeBaseGetResponse200:
    """list_knowledge_bases_api_v1_knowledge_base__get"""

    return (await asyncio_detailed(page=page, limit=limit, client=client)).parsed
