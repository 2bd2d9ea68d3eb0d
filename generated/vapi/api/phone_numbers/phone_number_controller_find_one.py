# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.phone_number_controller_create_response_201 import PhoneNumberControllerCreateResponse201

_ANSWERS = Answers(
    "PhoneNumberController_findOne",
    __name__,
    {
        "200": Json(Ref("PhoneNumberControllerCreateResponse201")),
    },
)


def build_request(
    id: str,
) -> Request:
    """Build the request for `PhoneNumberController_findOne` without sending it."""
    return Request(
        "GET",
        path(
            "/phone-number/{id}",
            id=id,
        ),
    )


def read_response(response: Reply) -> PhoneNumberControllerCreateResponse201:
    """Read the answer to `PhoneNumberController_findOne`; anything but a success, and a body that does not fit, is raised."""
    answer: PhoneNumberControllerCreateResponse201 = _ANSWERS.read(response)
    return answer


operation = Operation("PhoneNumberController_findOne", "GET", "/phone-number/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[PhoneNumberControllerCreateResponse201]:
    """Return one phone number."""

    return send(
        client,
        build_request(
            id,
        ),
        read_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
) -> PhoneNumberControllerCreateResponse201:
    """Return one phone number."""

    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[PhoneNumberControllerCreateResponse201]:
    """Return one phone number."""

    return await send_async(
        client,
        build_request(
            id,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
) -> PhoneNumberControllerCreateResponse201:
    """Return one phone number."""

    return (await asyncio_detailed(id, client=client)).parsed
