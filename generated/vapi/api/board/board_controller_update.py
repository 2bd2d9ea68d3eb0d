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
    from ...models.board import Board
    from ...models.update_board_dto import UpdateBoardDTO

_ANSWERS = Answers(
    "BoardController_update",
    __name__,
    {
        "200": Json(Ref("Board")),
    },
)


def build_request(
    id: str,
    *,
    body: UpdateBoardDTO,
) -> Request:
    """Build the request for `BoardController_update` without sending it."""
    return Request(
        "PATCH",
        path(
            "/reporting/board/{id}",
            id=id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Board:
    """Read the answer to `BoardController_update`; anything but a success, and a body that does not fit, is raised."""
    answer: Board = _ANSWERS.read(response)
    return answer


operation = Operation("BoardController_update", "PATCH", "/reporting/board/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateBoardDTO,
) -> Response[Board]:
    """BoardController_update"""

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
    body: UpdateBoardDTO,
) -> Board:
    """BoardController_update"""

    return sync_detailed(id, body=body, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateBoardDTO,
) -> Response[Board]:
    """BoardController_update"""

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
    body: UpdateBoardDTO,
) -> Board:
    """BoardController_update"""

    return (await asyncio_detailed(id, body=body, client=client)).parsed
