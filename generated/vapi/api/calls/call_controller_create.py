# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import EMPTY, Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.call_controller_create_response_201 import CallControllerCreateResponse201
    from ...models.create_call_dto import CreateCallDTO

_ANSWERS = Answers(
    "CallController_create",
    __name__,
    {
        "201": Json(Ref("CallControllerCreateResponse201")),
        "400": EMPTY,
        "500": EMPTY,
    },
)


def build_request(
    *,
    body: CreateCallDTO,
) -> Request:
    """Build the request for `CallController_create` without sending it."""
    return Request(
        "POST",
        "/call",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> CallControllerCreateResponse201:
    """Read the answer to `CallController_create`; anything but a success, and a body that does not fit, is raised."""
    answer: CallControllerCreateResponse201 = _ANSWERS.read(response)
    return answer


operation = Operation("CallController_create", "POST", "/call", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateCallDTO,
) -> Response[CallControllerCreateResponse201]:
    """Place a call now or later; with `customers` one call for each of them."""

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
    body: CreateCallDTO,
) -> CallControllerCreateResponse201:
    """Place a call now or later; with `customers` one call for each of them."""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateCallDTO,
) -> Response[CallControllerCreateResponse201]:
    """Place a call now or later; with `customers` one call for each of them."""

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
    body: CreateCallDTO,
) -> CallControllerCreateResponse201:
    """Place a call now or later; with `customers` one call for each of them."""

    return (await asyncio_detailed(body=body, client=client)).parsed
