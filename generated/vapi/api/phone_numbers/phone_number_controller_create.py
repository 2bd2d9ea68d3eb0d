# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.phone_number_controller_create_body import PhoneNumberControllerCreateBody
    from ...models.phone_number_controller_create_response_201 import PhoneNumberControllerCreateResponse201

_ANSWERS = Answers(
    "PhoneNumberController_create",
    __name__,
    {
        "201": Json(Ref("PhoneNumberControllerCreateResponse201")),
    },
)


def build_request(
    *,
    body: PhoneNumberControllerCreateBody,
) -> Request:
    """Build the request for `PhoneNumberController_create` without sending it."""
    return Request(
        "POST",
        "/phone-number",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> PhoneNumberControllerCreateResponse201:
    """Read the answer to `PhoneNumberController_create`; anything but a success, and a body that does not fit, is raised."""
    answer: PhoneNumberControllerCreateResponse201 = _ANSWERS.read(response)
    return answer


operation = Operation("PhoneNumberController_create", "POST", "/phone-number", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: PhoneNumberControllerCreateBody,
) -> Response[PhoneNumberControllerCreateResponse201]:
    """Buy or import a phone number."""

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
    body: PhoneNumberControllerCreateBody,
) -> PhoneNumberControllerCreateResponse201:
    """Buy or import a phone number."""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: PhoneNumberControllerCreateBody,
) -> Response[PhoneNumberControllerCreateResponse201]:
    """Buy or import a phone number."""

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
    body: PhoneNumberControllerCreateBody,
) -> PhoneNumberControllerCreateResponse201:
    """Buy or import a phone number."""

    return (await asyncio_detailed(body=body, client=client)).parsed
