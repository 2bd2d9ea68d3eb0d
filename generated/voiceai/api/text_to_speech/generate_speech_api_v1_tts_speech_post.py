# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import BINARY, Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import File as FileContent
    from ....runtime.types import Response
    from ...models.generate_speech_request import GenerateSpeechRequest

_ANSWERS = Answers(
    "generate_speech_api_v1_tts_speech_post",
    __name__,
    {
        "200": BINARY,
        "401": Json(Ref("ErrorResponse")),
        "402": Json(Ref("ErrorResponse")),
        "404": Json(Ref("ErrorResponse")),
        "422": Json(Ref("HTTPValidationError")),
        "500": Json(Ref("ErrorResponse")),
    },
)


def build_request(
    *,
    body: GenerateSpeechRequest,
) -> Request:
    """Build the request for `generate_speech_api_v1_tts_speech_post` without sending it."""
    return Request(
        "POST",
        "/api/v1/tts/speech",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> FileContent:
    """Read the answer to `generate_speech_api_v1_tts_speech_post`; anything but a success, and a body that does not fit, is raised."""
    answer: FileContent = _ANSWERS.read(response)
    return answer


operation = Operation(
    "generate_speech_api_v1_tts_speech_post", "POST", "/api/v1/tts/speech", build_request, read_response
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: GenerateSpeechRequest,
) -> Response[FileContent]:
    """generate_speech_api_v1_tts_speech_post"""

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
    body: GenerateSpeechRequest,
) -> FileContent:
    """generate_speech_api_v1_tts_speech_post"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: GenerateSpeechRequest,
) -> Response[FileContent]:
    """generate_speech_api_v1_tts_speech_post"""

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
    body: GenerateSpeechRequest,
) -> FileContent:
    """generate_speech_api_v1_tts_speech_post"""

    return (await asyncio_detailed(body=body, client=client)).parsed
