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
    from ...models.recording_response import RecordingResponse

_ANSWERS = Answers(
    "get_recording_url_api_v1_agent_call_history__call_id__recording_get",
    __name__,
    {
        "200": Json(Ref("RecordingResponse")),
    },
)


def build_request(
    call_id: str,
) -> Request:
    """Build the request for `get_recording_url_api_v1_agent_call_history__call_id__recording_get` without sending it."""
    return Request(
        "GET",
        path(
            "/api/v1/agent/call-history/{call_id}/recording",
            call_id=call_id,
        ),
    )


def read_response(response: Reply) -> RecordingResponse:
    """Read the answer to `get_recording_url_api_v1_agent_call_history__call_id__recording_get`; anything but a success, and a body that does not fit, is raised."""
    answer: RecordingResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "get_recording_url_api_v1_agent_call_history__call_id__recording_get",
    "GET",
    "/api/v1/agent/call-history/{call_id}/recording",
    build_request,
    read_response,
)


def sync_detailed(
    call_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[RecordingResponse]:
    """get_recording_url_api_v1_agent_call_history__call_id__recording_get"""

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
) -> RecordingResponse:
    """get_recording_url_api_v1_agent_call_history__call_id__recording_get"""

    return sync_detailed(call_id, client=client).parsed


async def asyncio_detailed(
    call_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[RecordingResponse]:
    """get_recording_url_api_v1_agent_call_history__call_id__recording_get"""

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
) -> RecordingResponse:
    """get_recording_url_api_v1_agent_call_history__call_id__recording_get"""

    return (await asyncio_detailed(call_id, client=client)).parsed
