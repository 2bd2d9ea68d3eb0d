# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Array, Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.pronunciation_dictionary_summary_response import PronunciationDictionarySummaryResponse

_ANSWERS = Answers(
    "list_pronunciation_dictionaries_api_v1_tts_pronunciation_dictionaries_get",
    __name__,
    {
        "200": Json(Array(Ref("PronunciationDictionarySummaryResponse"))),
    },
)


def build_request() -> Request:
    """Build the request for `list_pronunciation_dictionaries_api_v1_tts_pronunciation_dictionaries_get` without sending it."""
    return Request(
        "GET",
        "/api/v1/tts/pronunciation-dictionaries",
    )


def read_response(response: Reply) -> list[PronunciationDictionarySummaryResponse]:
    """Read the answer to `list_pronunciation_dictionaries_api_v1_tts_pronunciation_dictionaries_get`; anything but a success, and a body that does not fit, is raised."""
    answer: list[PronunciationDictionarySummaryResponse] = _ANSWERS.read(response)
    return answer


operation = Operation(
    "list_pronunciation_dictionaries_api_v1_tts_pronunciation_dictionaries_get",
    "GET",
    "/api/v1/tts/pronunciation-dictionaries",
    build_request,
    read_response,
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[list[PronunciationDictionarySummaryResponse]]:
    """list_pronunciation_dictionaries_api_v1_tts_pronunciation_dictionaries_get"""

    return send(client, build_request(), read_response)


def sync(
    *,
    client: AuthenticatedClient,
) -> list[PronunciationDictionarySummaryResponse]:
    """list_pronunciation_dictionaries_api_v1_tts_pronunciation_dictionaries_get"""

    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[list[PronunciationDictionarySummaryResponse]]:
    """list_pronunciation_dictionaries_api_v1_tts_pronunciation_dictionaries_get"""

    return await send_async(client, build_request(), read_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> list[PronunciationDictionarySummaryResponse]:
    """list_pronunciation_dictionaries_api_v1_tts_pronunciation_dictionaries_get"""

    return (await asyncio_detailed(client=client)).parsed
