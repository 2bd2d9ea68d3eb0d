# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import EMPTY, Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, multipart_body

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.create_file_dto import CreateFileDTO
    from ...models.file import File

_ANSWERS = Answers(
    "FileController_create",
    __name__,
    {
        "201": Json(Ref("File")),
        "400": EMPTY,
    },
)


def build_request(
    *,
    body: CreateFileDTO,
) -> Request:
    """Build the request for `FileController_create` without sending it."""
    files, content_type = multipart_body(body)
    return Request(
        "POST",
        "/file",
        headers={"content-type": content_type},
        files=files,
    )


def read_response(response: Reply) -> File:
    """Read the answer to `FileController_create`; anything but a success, and a body that does not fit, is raised."""
    answer: File = _ANSWERS.read(response)
    return answer


operation = Operation("FileController_create", "POST", "/file", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateFileDTO,
) -> Response[File]:
    """FileController_create"""

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
    body: CreateFileDTO,
) -> File:
    """FileController_create"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateFileDTO,
) -> Response[File]:
    """FileController_create"""

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
    body: CreateFileDTO,
) -> File:
    """FileController_create"""

    return (await asyncio_detailed(body=body, client=client)).parsed
