# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.pronunciation_dictionary_detail_response import PronunciationDictionaryDetailResponse

_ANSWERS = Answers(
    "get_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__get",
    __name__,
    {
        "200": Json(Ref("PronunciationDictionaryDetailResponse")),
    },
)


def build_request(
    dictionary_id: str,
) -> Request:
    """Build the request for `get_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__get` without sending it."""
    return Request(
        "GET",
        path(
            "/api/v1/tts/pronunciation-dictionaries/{dictionary_id}",
            dictionary_id=dictionary_id,
        ),
    )


def read_response(response: Reply) -> PronunciationDictionaryDetailResponse:
    """Read the answer to `get_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__get`; anything but a success, and a body that does not fit, is raised."""
    answer: PronunciationDictionaryDetailResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "get_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__get",
    "GET",
    "/api/v1/tts/pronunciation-dictionaries/{dictionary_id}",
    build_request,
    read_response,
)


def sync_detailed(
    dictionary_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[PronunciationDictionaryDetailResponse]:
    """get_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__get"""

    return send(
        client,
        build_request(
            dictionary_id,
        ),
        read_response,
    )


def sync(
    dictionary_id: str,
    *,
    client: AuthenticatedClient,
) -> PronunciationDictionaryDetailResponse:
    """get_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__get"""

    return sync_detailed(dictionary_id, client=client).parsed


async def asyncio_detailed(
    dictionary_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[PronunciationDictionaryDetailResponse]:
    """get_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__get"""

    return await send_async(
        client,
        build_request(
            dictionary_id,
        ),
        read_response,
    )


async def asyncio(
    dictionary_id: str,
    *,
    client: AuthenticatedClient,
) -> PronunciationDictionaryDetailResponse:
    """get_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__get"""

    return (await asyncio_detailed(dictionary_id, client=client)).parsed
