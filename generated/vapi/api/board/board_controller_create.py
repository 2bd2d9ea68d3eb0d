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
    from ...models.board import Board
    from ...models.create_board_dto import CreateBoardDTO

_ANSWERS = Answers(
    "BoardController_create",
    __name__,
    {
        "201": Json(Ref("Board")),
    },
)


def build_request(
    *,
    body: CreateBoardDTO,
) -> Request:
    """Build the request for `BoardController_create` without sending it."""
    return Request(
        "POST",
        "/reporting/board",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Board:
    """Read the answer to `BoardController_create`; anything but a success, and a body that does not fit, is raised."""
    answer: Board = _ANSWERS.read(response)
    return answer


operation = Operation("BoardController_create", "POST", "/reporting/board", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateBoardDTO,
) -> Response[Board]:
    """BoardController_create"""

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
    body: CreateBoardDTO,
) -> Board:
    """BoardController_create"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateBoardDTO,
) -> Response[Board]:
    """BoardController_create"""

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
    body: CreateBoardDTO,
) -> Board:
    """BoardController_create"""

    return (await asyncio_detailed(body=body, client=client)).parsed
