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
    from ...models.update_voice_request import UpdateVoiceRequest
    from ...models.voice_response import VoiceResponse

_ANSWERS = Answers(
    "update_voice_api_v1_tts_voice__voice_id__patch",
    __name__,
    {
        "200": Json(Ref("VoiceResponse")),
    },
)


def build_request(
    voice_id: str,
    *,
    body: UpdateVoiceRequest,
) -> Request:
    """Build the request for `update_voice_api_v1_tts_voice__voice_id__patch` without sending it."""
    return Request(
        "PATCH",
        path(
            "/api/v1/tts/voice/{voice_id}",
            voice_id=voice_id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> VoiceResponse:
    """Read the answer to `update_voice_api_v1_tts_voice__voice_id__patch`; anything but a success, and a body that does not fit, is raised."""
    answer: VoiceResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "update_voice_api_v1_tts_voice__voice_id__patch",
    "PATCH",
    "/api/v1/tts/voice/{voice_id}",
    build_request,
    read_response,
)


def sync_detailed(
    voice_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateVoiceRequest,
) -> Response[VoiceResponse]:
    """update_voice_api_v1_tts_voice__voice_id__patch"""

    return send(
        client,
        build_request(
            voice_id,
            body=body,
        ),
        read_response,
    )


def sync(
    voice_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateVoiceRequest,
) -> VoiceResponse:
    """update_voice_api_v1_tts_voice__voice_id__patch"""

    return sync_detailed(voice_id, body=body, client=client).parsed


async def asyncio_detailed(
    voice_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateVoiceRequest,
) -> Response[VoiceResponse]:
    """update_voice_api_v1_tts_voice__voice_id__patch"""

    return await send_async(
        client,
        build_request(
            voice_id,
            body=body,
        ),
        read_response,
    )


async def asyncio(
    voice_id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateVoiceRequest,
) -> VoiceResponse:
    """update_voice_api_v1_tts_voice__voice_id__patch"""

    return (await asyncio_detailed(voice_id, body=body, client=client)).parsed
