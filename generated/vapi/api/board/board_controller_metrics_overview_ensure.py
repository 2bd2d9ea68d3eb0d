# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.board import Board

_ANSWERS = Answers(
    "BoardController_metricsOverviewEnsure",
    __name__,
    {
        "200": Json(Ref("Board")),
    },
)


def build_request() -> Request:
    """Build the request for `BoardController_metricsOverviewEnsure` without sending it."""
    return Request(
        "GET",
        "/reporting/board/default/metrics-overview",
    )


def read_response(response: Reply) -> Board:
    """Read the answer to `BoardController_metricsOverviewEnsure`; anything but a success, and a body that does not fit, is raised."""
    answer: Board = _ANSWERS.read(response)
    return answer


operation = Operation(
    "BoardController_metricsOverviewEnsure",
    "GET",
    "/reporting/board/default/metrics-overview",
    build_request,
    read_response,
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[Board]:
    """BoardController_metricsOverviewEnsure"""

    return send(client, build_request(), read_response)


def sync(
    *,
    client: AuthenticatedClient,
) -> Board:
    """BoardController_metricsOverviewEnsure"""

    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[Board]:
    """BoardController_metricsOverviewEnsure"""

    return await send_async(client, build_request(), read_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> Board:
    """BoardController_metricsOverviewEnsure"""

    return (await asyncio_detailed(client=client)).parsed
