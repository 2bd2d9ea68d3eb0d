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
    from ...models.voice_response import VoiceResponse

_ANSWERS = Answers(
    "list_voices_api_v1_tts_voices_get",
    __name__,
    {
        "200": Json(Array(Ref("VoiceResponse"))),
    },
)


def build_request() -> Request:
    """Build the request for `list_voices_api_v1_tts_voices_get` without sending it."""
    return Request(
        "GET",
        "/api/v1/tts/voices",
    )


def read_response(response: Reply) -> list[VoiceResponse]:
    """Read the answer to `list_voices_api_v1_tts_voices_get`; anything but a success, and a body that does not fit, is raised."""
    answer: list[VoiceResponse] = _ANSWERS.read(response)
    return answer


operation = Operation("list_voices_api_v1_tts_voices_get", "GET", "/api/v1/tts/voices", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[list[VoiceResponse]]:
    """list_voices_api_v1_tts_voices_get"""

    return send(client, build_request(), read_response)


def sync(
    *,
    client: AuthenticatedClient,
) -> list[VoiceResponse]:
    """list_voices_api_v1_tts_voices_get"""

    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[list[VoiceResponse]]:
    """list_voices_api_v1_tts_voices_get"""

    return await send_async(client, build_request(), read_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> list[VoiceResponse]:
    """list_voices_api_v1_tts_voices_get"""

    return (await asyncio_detailed(client=client)).parsed
