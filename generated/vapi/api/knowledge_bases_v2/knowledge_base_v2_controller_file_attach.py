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
    from ...models.attach_knowledge_base_v2_file_dto import AttachKnowledgeBaseV2FileDTO
    from ...models.knowledge_base_v2_file import KnowledgeBaseV2File

_ANSWERS = Answers(
    "KnowledgeBaseV2Controller_fileAttach",
    __name__,
    {
        "201": Json(Ref("KnowledgeBaseV2File")),
    },
)


def build_request(
    id: str,
    *,
    body: AttachKnowledgeBaseV2FileDTO,
) -> Request:
    """Build the request for `KnowledgeBaseV2Controller_fileAttach` without sending it."""
    return Request(
        "POST",
        path(
            "/v2/knowledge-base/{id}/file",
            id=id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> KnowledgeBaseV2File:
    """Read the answer to `KnowledgeBaseV2Controller_fileAttach`; anything but a success, and a body that does not fit, is raised."""
    answer: KnowledgeBaseV2File = _ANSWERS.read(response)
    return answer


operation = Operation(
    "KnowledgeBaseV2Controller_fileAttach", "POST", "/v2/knowledge-base/{id}/file", build_request, read_response
)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: AttachKnowledgeBaseV2FileDTO,
) -> Response[KnowledgeBaseV2File]:
    """KnowledgeBaseV2Controller_fileAttach"""

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
    body: AttachKnowledgeBaseV2FileDTO,
) -> KnowledgeBaseV2File:
    """KnowledgeBaseV2Controller_fileAttach"""

    return sync_detailed(id, body=body, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: AttachKnowledgeBaseV2FileDTO,
) -> Response[KnowledgeBaseV2File]:
    """KnowledgeBaseV2Controller_fileAttach"""

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
    body: AttachKnowledgeBaseV2FileDTO,
) -> KnowledgeBaseV2File:
    """KnowledgeBaseV2Controller_fileAttach"""

    return (await asyncio_detailed(id, body=body, client=client)).parsed
