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
    from ...models.voice_response import VoiceResponse

_ANSWERS = Answers(
    "get_voice_api_v1_tts_voice__voice_id__get",
    __name__,
    {
        "200": Json(Ref("VoiceResponse")),
        "404": Json(Ref("ErrorResponse")),
    },
)


def build_request(
    voice_id: str,
) -> Request:
    """Build the request for `get_voice_api_v1_tts_voice__voice_id__get` without sending it."""
    return Request(
        "GET",
        path(
            "/api/v1/tts/voice/{voice_id}",
            voice_id=voice_id,
        ),
    )


def read_response(response: Reply) -> VoiceResponse:
    """Read the answer to `get_voice_api_v1_tts_voice__voice_id__get`; anything but a success, and a body that does not fit, is raised."""
    answer: VoiceResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "get_voice_api_v1_tts_voice__voice_id__get", "GET", "/api/v1/tts/voice/{voice_id}", build_request, read_response
)


def sync_detailed(
    voice_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[VoiceResponse]:
    """get_voice_api_v1_tts_voice__voice_id__get"""

    return send(
        client,
        build_request(
            voice_id,
        ),
        read_response,
    )


def sync(
    voice_id: str,
    *,
    client: AuthenticatedClient,
) -> VoiceResponse:
    """get_voice_api_v1_tts_voice__voice_id__get"""

    return sync_detailed(voice_id, client=client).parsed


async def asyncio_detailed(
    voice_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[VoiceResponse]:
    """get_voice_api_v1_tts_voice__voice_id__get"""

    return await send_async(
        client,
        build_request(
            voice_id,
        ),
        read_response,
    )


async def asyncio(
    voice_id: str,
    *,
    client: AuthenticatedClient,
) -> VoiceResponse:
    """get_voice_api_v1_tts_voice__voice_id__get"""

    return (await asyncio_detailed(voice_id, client=client)).parsed
