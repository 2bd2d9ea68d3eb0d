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
    from ...models.transcript_response import TranscriptResponse

_ANSWERS = Answers(
    "get_transcript_url_api_v1_agent_call_history__call_id__transcript_get",
    __name__,
    {
        "200": Json(Ref("TranscriptResponse")),
    },
)


def build_request(
    call_id: str,
) -> Request:
    """Build the request for `get_transcript_url_api_v1_agent_call_history__call_id__transcript_get` without sending it."""
    return Request(
        "GET",
        path(
            "/api/v1/agent/call-history/{call_id}/transcript",
            call_id=call_id,
        ),
    )


def read_response(response: Reply) -> TranscriptResponse:
    """Read the answer to `get_transcript_url_api_v1_agent_call_history__call_id__transcript_get`; anything but a success, and a body that does not fit, is raised."""
    answer: TranscriptResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "get_transcript_url_api_v1_agent_call_history__call_id__transcript_get",
    "GET",
    "/api/v1/agent/call-history/{call_id}/transcript",
    build_request,
    read_response,
)


def sync_detailed(
    call_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[TranscriptResponse]:
    """get_transcript_url_api_v1_agent_call_history__call_id__transcript_get"""

    return send(
        client,
        build_request(
            call_id,
        ),
        read_response,
    )


def sync(
    call_id: str,
    *,
    client: AuthenticatedClient,
) -> TranscriptResponse:
    """get_transcript_url_api_v1_agent_call_history__call_id__transcript_get"""

    return sync_detailed(call_id, client=client).parsed


async def asyncio_detailed(
    call_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[TranscriptResponse]:
    """get_transcript_url_api_v1_agent_call_history__call_id__transcript_get"""

    return await send_async(
        client,
        build_request(
            call_id,
        ),
        read_response,
    )


async def asyncio(
    call_id: str,
    *,
    client: AuthenticatedClient,
) -> TranscriptResponse:
    """get_transcript_url_api_v1_agent_call_history__call_id__transcript_get"""

    return (await asyncio_detailed(call_id, client=client)).parsed
