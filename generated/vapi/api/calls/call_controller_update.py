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
    from ...models.call import Call
    from ...models.update_call_dto import UpdateCallDTO

_ANSWERS = Answers(
    "CallController_update",
    __name__,
    {
        "200": Json(Ref("Call")),
    },
)


def build_request(
    id: str,
    *,
    body: UpdateCallDTO,
) -> Request:
    """Build the request for `CallController_update` without sending it."""
    return Request(
        "PATCH",
        path(
            "/call/{id}",
            id=id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Call:
    """Read the answer to `CallController_update`; anything but a success, and a body that does not fit, is raised."""
    answer: Call = _ANSWERS.read(response)
    return answer


operation = Operation("CallController_update", "PATCH", "/call/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateCallDTO,
) -> Response[Call]:
    """Change the name of a call; nothing else of it can be changed."""

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
    body: UpdateCallDTO,
) -> Call:
    """Change the name of a call; nothing else of it can be changed."""

    return sync_detailed(id, body=body, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateCallDTO,
) -> Response[Call]:
    """Change the name of a call; nothing else of it can be changed."""

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
    body: UpdateCallDTO,
) -> Call:
    """Change the name of a call; nothing else of it can be changed."""

    return (await asyncio_detailed(id, body=body, client=client)).parsed
