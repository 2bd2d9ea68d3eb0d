# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.create_outbound_call_request import CreateOutboundCallRequest
    from ...models.create_outbound_call_response import CreateOutboundCallResponse

_ANSWERS = Answers(
    "create_outbound_call_api_v1_calls_outbound_post",
    __name__,
    {
        "200": Json(Ref("CreateOutboundCallResponse")),
        "400": Json(Ref("ErrorResponse")),
        "403": Json(Ref("ErrorResponse")),
        "404": Json(Ref("ErrorResponse")),
        "422": Json(Ref("HTTPValidationError")),
        "500": Json(Ref("ErrorResponse")),
    },
)


def build_request(
    *,
    body: CreateOutboundCallRequest,
) -> Request:
    """Build the request for `create_outbound_call_api_v1_calls_outbound_post` without sending it."""
    return Request(
        "POST",
        "/api/v1/calls/outbound",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> CreateOutboundCallResponse:
    """Read the answer to `create_outbound_call_api_v1_calls_outbound_post`; anything but a success, and a body that does not fit, is raised."""
    answer: CreateOutboundCallResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "create_outbound_call_api_v1_calls_outbound_post", "POST", "/api/v1/calls/outbound", build_request, read_response
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateOutboundCallRequest,
) -> Response[CreateOutboundCallResponse]:
    """Call a number. Only approved accounts may; others get 403."""

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
    body: CreateOutboundCallRequest,
) -> CreateOutboundCallResponse:
    """Call a number. Only approved accounts may; others get 403."""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateOutboundCallRequest,
) -> Response[CreateOutboundCallResponse]:
    """Call a number. Only approved accounts may; others get 403."""

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
    body: CreateOutboundCallRequest,
) -> CreateOutboundCallResponse:
    """Call a number. Only approved accounts may; others get 403."""

    return (await asyncio_detailed(body=body, client=client)).parsed
