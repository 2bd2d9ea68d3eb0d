# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.create_pronunciation_dictionary_from_rules_request import (
        CreatePronunciationDictionaryFromRulesRequest,
    )
    from ...models.pronunciation_dictionary_detail_response import PronunciationDictionaryDetailResponse

_ANSWERS = Answers(
    "create_pronunciation_dictionary_from_rules_api_v1_tts_pronunciation_dictionaries_add_from_rules_post",
    __name__,
    {
        "2XX": Json(Ref("PronunciationDictionaryDetailResponse")),
    },
)


def build_request(
    *,
    body: CreatePronunciationDictionaryFromRulesRequest,
) -> Request:
    """Build the request for `create_pronunciation_dictionary_from_rules_api_v1_tts_pronunciation_dictionaries_add_from_rules_post` without sending it."""
    return Request(
        "POST",
        "/api/v1/tts/pronunciation-dictionaries/add-from-rules",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> PronunciationDictionaryDetailResponse:
    """Read the answer to `create_pronunciation_dictionary_from_rules_api_v1_tts_pronunciation_dictionaries_add_from_rules_post`; anything but a success, and a body that does not fit, is raised."""
    answer: PronunciationDictionaryDetailResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "create_pronunciation_dictionary_from_rules_api_v1_tts_pronunciation_dictionaries_add_from_rules_post",
    "POST",
    "/api/v1/tts/pronunciation-dictionaries/add-from-rules",
    build_request,
    read_response,
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePronunciationDictionaryFromRulesRequest,
) -> Response[PronunciationDictionaryDetailResponse]:
    """create_pronunciation_dictionary_from_rules_api_v1_tts_pronunciation_dictionaries_add_from_rules_post"""

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
    body: CreatePronunciationDictionaryFromRulesRequest,
) -> PronunciationDictionaryDetailResponse:
    """create_pronunciation_dictionary_from_rules_api_v1_tts_pronunciation_dictionaries_add_from_rules_post"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePronunciationDictionaryFromRulesRequest,
) -> Response[PronunciationDictionaryDetailResponse]:
    """create_pronunciation_dictionary_from_rules_api_v1_tts_pronunciation_dictionaries_add_from_rules_post"""

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
    body: CreatePronunciationDictionaryFromRulesRequest,
) -> PronunciationDictionaryDetailResponse:
    """create_pronunciation_dictionary_from_rules_api_v1_tts_pronunciation_dictionaries_add_from_rules_post"""

    return (await asyncio_detailed(body=body, client=client)).parsed
