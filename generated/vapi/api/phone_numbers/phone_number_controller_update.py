# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.phone_number_controller_create_response_201 import PhoneNumberControllerCreateResponse201
    from ...models.phone_number_controller_update_body import PhoneNumberControllerUpdateBody

_ANSWERS = Answers(
    "PhoneNumberController_update",
    __name__,
    {
        "200": Json(Ref("PhoneNumberControllerCreateResponse201")),
    },
)


def build_request(
    id: str,
    *,
    body: PhoneNumberControllerUpdateBody,
) -> Request:
    """Build the request for `PhoneNumberController_update` without sending it."""
    return Request(
        "PATCH",
        path(
            "/phone-number/{id}",
            id=id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> PhoneNumberControllerCreateResponse201:
    """Read the answer to `PhoneNumberController_update`; anything but a success, and a body that does not fit, is raised."""
    answer: PhoneNumberControllerCreateResponse201 = _ANSWERS.read(response)
    return answer


operation = Operation("PhoneNumberController_update", "PATCH", "/phone-number/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: PhoneNumberControllerUpdateBody,
) -> Response[PhoneNumberControllerCreateResponse201]:
    """Change the given fields of a phone number."""

    return send(
        client,
        build_request(
            id,
            body=body,
        ),
        read_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    body: PhoneNumberControllerUpdateBody,
) -> PhoneNumberControllerCreateResponse201:
    """Change the given fields of a phone number."""

    return sync_detailed(id, body=body, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: PhoneNumberControllerUpdateBody,
) -> Response[PhoneNumberControllerCreateResponse201]:
    """Change the given fields of a phone number."""

    return await send_async(
        client,
        build_request(
            id,
            body=body,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    body: PhoneNumberControllerUpdateBody,
) -> PhoneNumberControllerCreateResponse201:
    """Change the given fields of a phone number."""

    return (await asyncio_detailed(id, body=body, client=client)).parsed
