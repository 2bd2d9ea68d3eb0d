# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....runtime.answers import EMPTY, Answers, Json
from ....runtime.codecs import ANY, Map
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.create_eval_run_dto import CreateEvalRunDTO

_ANSWERS = Answers(
    "EvalController_run",
    __name__,
    {
        "200": EMPTY,
        "201": Json(Map(ANY)),
    },
)


def build_request(
    *,
    body: CreateEvalRunDTO,
) -> Request:
    """Build the request for `EvalController_run` without sending it."""
    return Request(
        "POST",
        "/eval/run",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> None | dict[str, Any]:
    """Read the answer to `EvalController_run`; anything but a success, and a body that does not fit, is raised."""
    answer: None | dict[str, Any] = _ANSWERS.read(response)
    return answer


operation = Operation("EvalController_run", "POST", "/eval/run", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateEvalRunDTO,
) -> Response[None | dict[str, Any]]:
    """EvalController_run"""

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
    body: CreateEvalRunDTO,
) -> None | dict[str, Any]:
    """EvalController_run"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateEvalRunDTO,
) -> Response[None | dict[str, Any]]:
    """EvalController_run"""

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
    body: CreateEvalRunDTO,
) -> None | dict[str, Any]:
    """EvalController_run"""

    return (await asyncio_detailed(body=body, client=client)).parsed
