# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import BINARY, Answers
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, path

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import File as FileContent
    from ....runtime.types import Response

_ANSWERS = Answers(
    "download_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id___version__download_get",
    __name__,
    {
        "200": BINARY,
    },
)


def build_request(
    dictionary_id: str,
    version: int,
) -> Request:
    """Build the request for `download_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id___version__download_get` without sending it."""
    return Request(
        "GET",
        path(
            "/api/v1/tts/pronunciation-dictionaries/{dictionary_id}/{version}/download",
            dictionary_id=dictionary_id,
            version=version,
        ),
    )


def read_response(response: Reply) -> FileContent:
    """Read the answer to `download_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id___version__download_get`; anything but a success, and a body that does not fit, is raised."""
    answer: FileContent = _ANSWERS.read(response)
    return answer


operation = Operation(
    "download_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id___version__download_get",
    "GET",
    "/api/v1/tts/pronunciation-dictionaries/{dictionary_id}/{version}/download",
    build_request,
    read_response,
)


def sync_detailed(
    dictionary_id: str,
    version: int,
    *,
    client: AuthenticatedClient,
) -> Response[FileContent]:
    """download_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id___version__download_get"""

    return send(
        client,
        build_request(
            dictionary_id,
            version,
        ),
        read_response,
    )


def sync(
    dictionary_id: str,
    version: int,
    *,
    client: AuthenticatedClient,
) -> FileContent:
    """download_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id___version__download_get"""

    return sync_detailed(dictionary_id, version, client=client).parsed


async def asyncio_detailed(
    dictionary_id: str,
    version: int,
    *,
    client: AuthenticatedClient,
) -> Response[FileContent]:
    """download_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id___version__download_get"""

    return await send_async(
        client,
        build_request(
            dictionary_id,
            version,
        ),
        read_response,
    )


async def asyncio(
    dictionary_id: str,
    version: int,
    *,
    client: AuthenticatedClient,
) -> FileContent:
    """download_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id___version__download_get"""

    return (await asyncio_detailed(dictionary_id, version, client=client)).parsed
