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
    from ...models.knowledge_base_v2_file import KnowledgeBaseV2File

_ANSWERS = Answers(
    "KnowledgeBaseV2Controller_fileRetry",
    __name__,
    {
        "201": Json(Ref("KnowledgeBaseV2File")),
    },
)


def build_request(
    id: str,
    file_id: str,
) -> Request:
    """Build the request for `KnowledgeBaseV2Controller_fileRetry` without sending it."""
    return Request(
        "POST",
        path(
            "/v2/knowledge-base/{id}/file/{file_id}/retry",
            id=id,
            file_id=file_id,
        ),
    )


def read_response(response: Reply) -> KnowledgeBaseV2File:
    """Read the answer to `KnowledgeBaseV2Controller_fileRetry`; anything but a success, and a body that does not fit, is raised."""
    answer: KnowledgeBaseV2File = _ANSWERS.read(response)
    return answer


operation = Operation(
    "KnowledgeBaseV2Controller_fileRetry",
    "POST",
    "/v2/knowledge-base/{id}/file/{fileId}/retry",
    build_request,
    read_response,
)


def sync_detailed(
    id: str,
    file_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[KnowledgeBaseV2File]:
    """KnowledgeBaseV2Controller_fileRetry"""

    return send(
        client,
        build_request(
            id,
            file_id,
        ),
        read_response,
    )


def sync(
    id: str,
    file_id: str,
    *,
    client: AuthenticatedClient,
) -> KnowledgeBaseV2File:
    """KnowledgeBaseV2Controller_fileRetry"""

    return sync_detailed(id, file_id, client=client).parsed


async def asyncio_detailed(
    id: str,
    file_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[KnowledgeBaseV2File]:
    """KnowledgeBaseV2Controller_fileRetry"""

    return await send_async(
        client,
        build_request(
            id,
            file_id,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    file_id: str,
    *,
    client: AuthenticatedClient,
) -> KnowledgeBaseV2File:
    """KnowledgeBaseV2Controller_fileRetry"""

    return (await asyncio_detailed(id, file_id, client=client)).parsed
