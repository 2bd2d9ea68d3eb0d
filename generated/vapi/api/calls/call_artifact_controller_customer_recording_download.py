# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import BINARY, EMPTY, LOCATION, Answers
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, path

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import File as FileContent
    from ....runtime.types import Response

_ANSWERS = Answers(
    "CallArtifactController_customerRecordingDownload",
    __name__,
    {
        "200": BINARY,
        "302": LOCATION,
        "401": EMPTY,
        "404": EMPTY,
    },
)


def build_request(
    id: str,
) -> Request:
    """Build the request for `CallArtifactController_customerRecordingDownload` without sending it."""
    return Request(
        "GET",
        path(
            "/call/{id}/customer-recording",
            id=id,
        ),
    )


def read_response(response: Reply) -> FileContent | str:
    """Read the answer to `CallArtifactController_customerRecordingDownload`; anything but a success, and a body that does not fit, is raised."""
    answer: FileContent | str = _ANSWERS.read(response)
    return answer


operation = Operation(
    "CallArtifactController_customerRecordingDownload",
    "GET",
    "/call/{id}/customer-recording",
    build_request,
    read_response,
)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[FileContent | str]:
    """CallArtifactController_customerRecordingDownload"""

    return send(
        client,
        build_request(
            id,
        ),
        read_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
) -> FileContent | str:
    """CallArtifactController_customerRecordingDownload"""

    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[FileContent | str]:
    """CallArtifactController_customerRecordingDownload"""

    return await send_async(
        client,
        build_request(
            id,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
) -> FileContent | str:
    """CallArtifactController_customerRecordingDownload"""

    return (await asyncio_detailed(id, client=client)).parsed
