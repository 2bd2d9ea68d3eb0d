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
    from ...models.delete_voice_response import DeleteVoiceResponse

_ANSWERS = Answers(
    "delete_voice_api_v1_tts_voice__voice_id__delete",
    __name__,
    {
        "200": Json(Ref("DeleteVoiceResponse")),
    },
)


def build_request(
    voice_id: str,
) -> Request:
    """Build the request for `delete_voice_api_v1_tts_voice__voice_id__delete` without sending it."""
    return Request(
        "DELETE",
        path(
            "/api/v1/tts/voice/{voice_id}",
            voice_id=voice_id,
        ),
    )


def read_response(response: Reply) -> DeleteVoiceResponse:
    """Read the answer to `delete_voice_api_v1_tts_voice__voice_id__delete`; anything but a success, and a body that does not fit, is raised."""
    answer: DeleteVoiceResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "delete_voice_api_v1_tts_voice__voice_id__delete",
    "DELETE",
    "/api/v1/tts/voice/{voice_id}",
    build_request,
    read_response,
)


def sync_detailed(
    voice_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DeleteVoiceResponse]:
    """delete_voice_api_v1_tts_voice__voice_id__delete"""

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
) -> DeleteVoiceResponse:
    """delete_voice_api_v1_tts_voice__voice_id__delete"""

    return sync_detailed(voice_id, client=client).parsed


async def asyncio_detailed(
    voice_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[DeleteVoiceResponse]:
    """delete_voice_api_v1_tts_voice__voice_id__delete"""

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
) -> DeleteVoiceResponse:
    """delete_voice_api_v1_tts_voice__voice_id__delete"""

    return (await asyncio_detailed(voice_id, client=client)).parsed
