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
    from ...models.eval_run import EvalRun

_ANSWERS = Answers(
    "EvalController_removeRun",
    __name__,
    {
        "200": Json(Ref("EvalRun")),
    },
)


def build_request(
    id: str,
) -> Request:
    """Build the request for `EvalController_removeRun` without sending it."""
    return Request(
        "DELETE",
        path(
            "/eval/run/{id}",
            id=id,
        ),
    )


def read_response(response: Reply) -> EvalRun:
    """Read the answer to `EvalController_removeRun`; anything but a success, and a body that does not fit, is raised."""
    answer: EvalRun = _ANSWERS.read(response)
    return answer


operation = Operation("EvalController_removeRun", "DELETE", "/eval/run/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[EvalRun]:
    """EvalController_removeRun"""

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
) -> EvalRun:
    """EvalController_removeRun"""

    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[EvalRun]:
    """EvalController_removeRun"""

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
) -> EvalRun:
    """EvalController_removeRun"""

    return (await asyncio_detailed(id, client=client)).parsed
