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
    from ...models.create_personality_dto import CreatePersonalityDTO
    from ...models.personality import Personality

_ANSWERS = Answers(
    "PersonalityController_create",
    __name__,
    {
        "201": Json(Ref("Personality")),
    },
)


def build_request(
    *,
    body: CreatePersonalityDTO,
) -> Request:
    """Build the request for `PersonalityController_create` without sending it."""
    return Request(
        "POST",
        "/eval/simulation/personality",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Personality:
    """Read the answer to `PersonalityController_create`; anything but a success, and a body that does not fit, is raised."""
    answer: Personality = _ANSWERS.read(response)
    return answer


operation = Operation(
    "PersonalityController_create", "POST", "/eval/simulation/personality", build_request, read_response
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePersonalityDTO,
) -> Response[Personality]:
    """PersonalityController_create"""

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
    body: CreatePersonalityDTO,
) -> Personality:
    """PersonalityController_create"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePersonalityDTO,
) -> Response[Personality]:
    """PersonalityController_create"""

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
    body: CreatePersonalityDTO,
) -> Personality:
    """PersonalityController_create"""

    return (await asyncio_detailed(body=body, client=client)).parsed
