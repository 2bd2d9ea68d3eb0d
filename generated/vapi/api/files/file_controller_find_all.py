# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Array, Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, query

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.file import File

_ANSWERS = Answers(
    "FileController_findAll",
    __name__,
    {
        "200": Json(Array(Ref("File"))),
    },
)


def build_request(
    *,
    purpose: str,
) -> Request:
    """Build the request for `FileController_findAll` without sending it."""
    return Request(
        "GET",
        "/file",
        params=query(
            {
                "purpose": purpose,
            }
        ),
    )


def read_response(response: Reply) -> list[File]:
    """Read the answer to `FileController_findAll`; anything but a success, and a body that does not fit, is raised."""
    answer: list[File] = _ANSWERS.read(response)
    return answer


operation = Operation("FileController_findAll", "GET", "/file", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    purpose: str,
) -> Response[list[File]]:
    """FileController_findAll"""

    return send(
        client,
        build_request(
            purpose=purpose,
        ),
        read_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    purpose: str,
) -> list[File]:
    """FileController_findAll"""

    return sync_detailed(purpose=purpose, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    purpose: str,
) -> Response[list[File]]:
    """FileController_findAll"""

    return await send_async(
        client,
        build_request(
            purpose=purpose,
        ),
        read_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    purpose: str,
) -> list[File]:
    """FileController_findAll"""

    return (await asyncio_detailed(purpose=purpose, client=client)).parsed
