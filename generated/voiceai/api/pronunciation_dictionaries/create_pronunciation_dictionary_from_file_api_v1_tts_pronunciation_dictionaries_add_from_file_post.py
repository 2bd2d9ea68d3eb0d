# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, multipart_body

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.create_pronunciation_dictionary_from_file_request import CreatePronunciationDictionaryFromFileRequest
    from ...models.pronunciation_dictionary_detail_response import PronunciationDictionaryDetailResponse

_ANSWERS = Answers(
    "create_pronunciation_dictionary_from_file_api_v1_tts_pronunciation_dictionaries_add_from_file_post",
    __name__,
    {
        "2XX": Json(Ref("PronunciationDictionaryDetailResponse")),
    },
)


def build_request(
    *,
    body: CreatePronunciationDictionaryFromFileRequest,
) -> Request:
    """Build the request for `create_pronunciation_dictionary_from_file_api_v1_tts_pronunciation_dictionaries_add_from_file_post` without sending it."""
    files, content_type = multipart_body(body)
    return Request(
        "POST",
        "/api/v1/tts/pronunciation-dictionaries/add-from-file",
        headers={"content-type": content_type},
        files=files,
    )


def read_response(response: Reply) -> PronunciationDictionaryDetailResponse:
    """Read the answer to `create_pronunciation_dictionary_from_file_api_v1_tts_pronunciation_dictionaries_add_from_file_post`; anything but a success, and a body that does not fit, is raised."""
    answer: PronunciationDictionaryDetailResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "create_pronunciation_dictionary_from_file_api_v1_tts_pronunciation_dictionaries_add_from_file_post",
    "POST",
    "/api/v1/tts/pronunciation-dictionaries/add-from-file",
    build_request,
    read_response,
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePronunciationDictionaryFromFileRequest,
) -> Response[PronunciationDictionaryDetailResponse]:
    """create_pronunciation_dictionary_from_file_api_v1_tts_pronunciation_dictionaries_add_from_file_post"""

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
    body: CreatePronunciationDictionaryFromFileRequest,
) -> PronunciationDictionaryDetailResponse:
    """create_pronunciation_dictionary_from_file_api_v1_tts_pronunciation_dictionaries_add_from_file_post"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePronunciationDictionaryFromFileRequest,
) -> Response[PronunciationDictionaryDetailResponse]:
    """create_pronunciation_dictionary_from_file_api_v1_tts_pronunciation_dictionaries_add_from_file_post"""

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
    body: CreatePronunciationDictionaryFromFileRequest,
) -> PronunciationDictionaryDetailResponse:
    """create_pronunciation_dictionary_from_file_api_v1_tts_pronunciation_dictionaries_add_from_file_post"""

    return (await asyncio_detailed(body=body, client=client)).parsed
