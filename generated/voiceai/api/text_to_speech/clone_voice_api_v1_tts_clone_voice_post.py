# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, multipart_body

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.clone_voice_request import CloneVoiceRequest
    from ...models.clone_voice_response import CloneVoiceResponse

_ANSWERS = Answers(
    "clone_voice_api_v1_tts_clone_voice_post",
    __name__,
    {
        "200": Json(Ref("CloneVoiceResponse")),
    },
)


def build_request(
    *,
    body: CloneVoiceRequest,
) -> Request:
    """Build the request for `clone_voice_api_v1_tts_clone_voice_post` without sending it."""
    files, content_type = multipart_body(body)
    return Request(
        "POST",
        "/api/v1/tts/clone-voice",
        headers={"content-type": content_type},
        files=files,
    )


def read_response(response: Reply) -> CloneVoiceResponse:
    """Read the answer to `clone_voice_api_v1_tts_clone_voice_post`; anything but a success, and a body that does not fit, is raised."""
    answer: CloneVoiceResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "clone_voice_api_v1_tts_clone_voice_post", "POST", "/api/v1/tts/clone-voice", build_request, read_response
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CloneVoiceRequest,
) -> Response[CloneVoiceResponse]:
    """clone_voice_api_v1_tts_clone_voice_post"""

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
    body: CloneVoiceRequest,
) -> CloneVoiceResponse:
    """clone_voice_api_v1_tts_clone_voice_post"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CloneVoiceRequest,
) -> Response[CloneVoiceResponse]:
    """clone_voice_api_v1_tts_clone_voice_post"""

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
    body: CloneVoiceRequest,
) -> CloneVoiceResponse:
    """clone_voice_api_v1_tts_clone_voice_post"""

    return (await asyncio_detailed(body=body, client=client)).parsed
