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
    from ...models.personality import Personality
    from ...models.update_personality_dto import UpdatePersonalityDTO

_ANSWERS = Answers(
    "PersonalityController_update",
    __name__,
    {
        "200": Json(Ref("Personality")),
    },
)


def build_request(
    id: str,
    *,
    body: UpdatePersonalityDTO,
) -> Request:
    """Build the request for `PersonalityController_update` without sending it."""
    return Request(
        "PATCH",
        path(
            "/eval/simulation/personality/{id}",
            id=id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Personality:
    """Read the answer to `PersonalityController_update`; anything but a success, and a body that does not fit, is raised."""
    answer: Personality = _ANSWERS.read(response)
    return answer


operation = Operation(
    "PersonalityController_update", "PATCH", "/eval/simulation/personality/{id}", build_request, read_response
)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePersonalityDTO,
) -> Response[Personality]:
    """PersonalityController_update"""

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
    body: UpdatePersonalityDTO,
) -> Personality:
    """PersonalityController_update"""

    return sync_detailed(id, body=body, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePersonalityDTO,
) -> Response[Personality]:
    """PersonalityController_update"""

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
    body: UpdatePersonalityDTO,
) -> Personality:
    """PersonalityController_update"""

    return (await asyncio_detailed(id, body=body, client=client)).parsed
