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
    from ...models.delete_pronunciation_dictionary_response import DeletePronunciationDictionaryResponse

_ANSWERS = Answers(
    "delete_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__delete",
    __name__,
    {
        "200": Json(Ref("DeletePronunciationDictionaryResponse")),
    },
)


def build_request(
    dictionary_id: str,
) -> Request:
    """Build the request for `delete_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__delete` without sending it."""
    return Request(
        "DELETE",
        path(
            "/api/v1/tts/pronunciation-dictionaries/{dictionary_id}",
            dictionary_id=dictionary_id,
        ),
    )


def read_response(response: Reply) -> DeletePronunciationDictionaryResponse:
    """Read the answer to `delete_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__delete`; anything but a success, and a body that does not fit, is raised."""
    answer: DeletePronunciationDictionaryResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "delete_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__delete",
    "DELETE",
    "/api/v1/tts/pronunciation-dictionaries/{dictionary_id}",
    build_request,
    read_response,
)


def sync_detailed(
    dictionary_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DeletePronunciationDictionaryResponse]:
    """delete_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__delete"""

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
) -> DeletePronunciationDictionaryResponse:
    """delete_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__delete"""

    return sync_detailed(dictionary_id, client=client).parsed


async def asyncio_detailed(
    dictionary_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DeletePronunciationDictionaryResponse]:
    """delete_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__delete"""

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
) -> DeletePronunciationDictionaryResponse:
    """delete_pronunciation_dictionary_api_v1_tts_pronunciation_dictionaries__dictionary_id__delete"""

    return (await asyncio_detailed(dictionary_id, client=client)).parsed
