# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, path, query
from ....runtime.types import UNSET

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response, Unset
    from ...models.end_call_response import EndCallResponse

_ANSWERS = Answers(
    "end_call_api_v1_calls__call_id__end_post",
    __name__,
    {
        "200": Json(Ref("EndCallResponse")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    call_id: str,
    *,
    actual_duration_seconds: float | None | Unset = UNSET,
) -> Request:
    """Build the request for `end_call_api_v1_calls__call_id__end_post` without sending it."""
    return Request(
        "POST",
        path(
            "/api/v1/calls/{call_id}/end",
            call_id=call_id,
        ),
        params=query(
            {
                "actual_duration_seconds": actual_duration_seconds,
            }
        ),
    )


def read_response(response: Reply) -> EndCallResponse:
    """Read the answer to `end_call_api_v1_calls__call_id__end_post`; anything but a success, and a body that does not fit, is raised."""
    answer: EndCallResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "end_call_api_v1_calls__call_id__end_post", "POST", "/api/v1/calls/{call_id}/end", build_request, read_response
)


def sync_detailed(
    call_id: str,
    *,
    client: AuthenticatedClient,
    actual_duration_seconds: float | None | Unset = UNSET,
) -> Response[EndCallResponse]:
    """end_call_api_v1_calls__call_id__end_post"""

    return send(
        client,
        build_request(
            call_id,
            actual_duration_seconds=actual_duration_seconds,
        ),
        read_response,
    )


def sync(
    call_id: str,
    *,
    client: AuthenticatedClient,
    actual_duration_seconds: float | None | Unset = UNSET,
) -> EndCallResponse:
    """end_call_api_v1_calls__call_id__end_post"""

    return sync_detailed(call_id, actual_duration_seconds=actual_duration_seconds, client=client).parsed


async def asyncio_detailed(
    call_id: str,
    *,
    client: AuthenticatedClient,
    actual_duration_seconds: float | None | Unset = UNSET,
) -> Response[EndCallResponse]:
    """end_call_api_v1_calls__call_id__end_post"""

    return await send_async(
        client,
        build_request(
            call_id,
            actual_duration_seconds=actual_duration_seconds,
        ),
        read_response,
    )


async def asyncio(
    call_id: str,
    *,
    client: AuthenticatedClient,
    actual_duration_seconds: float | None | Unset = UNSET,
) -> EndCallResponse:
    """end_call_api_v1_calls__call_id__end_post"""

    return (await asyncio_detailed(call_id, actual_duration_seconds=actual_duration_seconds, client=client)).parsed
