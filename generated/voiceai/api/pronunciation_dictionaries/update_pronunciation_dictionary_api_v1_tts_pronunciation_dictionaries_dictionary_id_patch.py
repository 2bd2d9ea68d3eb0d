# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.pronunciation_dictionary_detail_response import PronunciationDictionaryDetailResponse
    from ...models.update_pronunciation_dictionary_request import UpdatePronunciationDictionaryRequest

_ANSWERS = Answers(
    "update_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__patch",
    __name__,
    {
        "200": Json(Ref("PronunciationDictionaryDetailResponse")),
    },
)


def build_request(
    dictionary_id: str,
    *,
    body: UpdatePronunciationDictionaryRequest,
) -> Request:
    """Build the request for `update_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__patch` without sending it."""
    return Request(
        "PATCH",
        path(
            "/api/v1/tts/pronunciation-dictionaries/{dictionary_id}",
            dictionary_id=dictionary_id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> PronunciationDictionaryDetailResponse:
    """Read the answer to `update_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__patch`; anything but a success, and a body that does not fit, is raised."""
    answer: PronunciationDictionaryDetailResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "update_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__patch",
    "PATCH",
    "/api/v1/tts/pronunciation-dictionaries/{dictionary_id}",
    build_request,
    read_response,
)


def sync_detailed(
    dictionary_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePronunciationDictionaryRequest,
) -> Response[PronunciationDictionaryDetailResponse]:
    """update_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__patch"""

    return send(
        client,
        build_request(
            dictionary_id,
            body=body,
        ),
        read_response,
    )


def sync(
    dictionary_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePronunciationDictionaryRequest,
) -> PronunciationDictionaryDetailResponse:
    """update_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__patch"""

    return sync_detailed(dictionary_id, body=body, client=client).parsed


async def asyncio_detailed(
    dictionary_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePronunciationDictionaryRequest,
) -> Response[PronunciationDictionaryDetailResponse]:
    """update_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__patch"""

    return await send_async(
        client,
        build_request(
            dictionary_id,
            body=body,
        ),
        read_response,
    )


async def asyncio(
    dictionary_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePronunciationDictionaryRequest,
) -> PronunciationDictionaryDetailResponse:
    """update_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__patch"""

    return (await asyncio_detailed(dictionary_id, body=body, client=client)).parsed
