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
    from ...models.pronunciation_rules_request import PronunciationRulesRequest

_ANSWERS = Answers(
    "add_pronunciation_dictionary_rules_api_v1_tts_pronunciation_dictionaries__dictionary_id__add_rules_post",
    __name__,
    {
        "200": Json(Ref("PronunciationDictionaryDetailResponse")),
    },
)


def build_request(
    dictionary_id: str,
    *,
    body: PronunciationRulesRequest,
) -> Request:
    """Build the request for `add_pronunciation_dictionary_rules_api_v1_tts_pronunciation_dictionaries__dictionary_id__add_rules_post` without sending it."""
    return Request(
        "POST",
        path(
            "/api/v1/tts/pronunciation-dictionaries/{dictionary_id}/add-rules",
            dictionary_id=dictionary_id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> PronunciationDictionaryDetailResponse:
    """Read the answer to `add_pronunciation_dictionary_rules_api_v1_tts_pronunciation_dictionaries__dictionary_id__add_rules_post`; anything but a success, and a body that does not fit, is raised."""
    answer: PronunciationDictionaryDetailResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "add_pronunciation_dictionary_rules_api_v1_tts_pronunciation_dictionaries__dictionary_id__add_rules_post",
    "POST",
    "/api/v1/tts/pronunciation-dictionaries/{dictionary_id}/add-rules",
    build_request,
    read_response,
)


def sync_detailed(
    dictionary_id: str,
    *,
    client: AuthenticatedClient,
    body: PronunciationRulesRequest,
) -> Response[PronunciationDictionaryDetailResponse]:
    """add_pronunciation_dictionary_rules_api_v1_tts_pronunciation_dictionaries__dictionary_id__add_rules_post"""

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
    body: PronunciationRulesRequest,
) -> PronunciationDictionaryDetailResponse:
    """add_pronunciation_dictionary_rules_api_v1_tts_pronunciation_dictionaries__dictionary_id__add_rules_post"""

    return sync_detailed(dictionary_id, body=body, client=client).parsed


async def asyncio_detailed(
    dictionary_id: str,
    *,
    client: AuthenticatedClient,
    body: PronunciationRulesRequest,
) -> Response[PronunciationDictionaryDetailResponse]:
    """add_pronunciation_dictionary_rules_api_v1_tts_pronunciation_dictionaries__dictionary_id__add_rules_post"""

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
    body: PronunciationRulesRequest,
) -> PronunciationDictionaryDetailResponse:
    """add_pronunciation_dictionary_rules_api_v1_tts_pronunciation_dictionaries__dictionary_id__add_rules_post"""

    return (await asyncio_detailed(dictionary_id, body=body, client=client)).parsed
