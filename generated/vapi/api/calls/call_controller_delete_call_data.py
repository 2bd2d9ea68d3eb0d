# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import EMPTY, Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body, path

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.call import Call
    from ...models.delete_call_dto import DeleteCallDTO

_ANSWERS = Answers(
    "CallController_deleteCallData",
    __name__,
    {
        "200": Json(Ref("Call")),
        "503": EMPTY,
    },
)


def build_request(
    id: str,
    *,
    body: DeleteCallDTO,
) -> Request:
    """Build the request for `CallController_deleteCallData` without sending it."""
    return Request(
        "DELETE",
        path(
            "/call/{id}",
            id=id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Call:
    """Read the answer to `CallController_deleteCallData`; anything but a success, and a body that does not fit, is raised."""
    answer: Call = _ANSWERS.read(response)
    return answer


operation = Operation("CallController_deleteCallData", "DELETE", "/call/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: DeleteCallDTO,
) -> Response[Call]:
    """Delete the data of a call. This does not hang up; a scheduled call is not placed."""

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
    body: DeleteCallDTO,
) -> Call:
    """Delete the data of a call. This does not hang up; a scheduled call is not placed."""

    return sync_detailed(id, body=body, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: DeleteCallDTO,
) -> Response[Call]:
    """Delete the data of a call. This does not hang up; a scheduled call is not placed."""

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
    body: DeleteCallDTO,
) -> Call:
    """Delete the data of a call. This does not hang up; a scheduled call is not placed."""

    return (await asyncio_detailed(id, body=body, client=client)).parsed
