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
    from ...models.create_scorecard_dto import CreateScorecardDTO
    from ...models.scorecard import Scorecard

_ANSWERS = Answers(
    "ScorecardController_create",
    __name__,
    {
        "201": Json(Ref("Scorecard")),
    },
)


def build_request(
    *,
    body: CreateScorecardDTO,
) -> Request:
    """Build the request for `ScorecardController_create` without sending it."""
    return Request(
        "POST",
        "/observability/scorecard",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Scorecard:
    """Read the answer to `ScorecardController_create`; anything but a success, and a body that does not fit, is raised."""
    answer: Scorecard = _ANSWERS.read(response)
    return answer


operation = Operation("ScorecardController_create", "POST", "/observability/scorecard", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateScorecardDTO,
) -> Response[Scorecard]:
    """ScorecardController_create"""

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
    body: CreateScorecardDTO,
) -> Scorecard:
    """ScorecardController_create"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateScorecardDTO,
) -> Response[Scorecard]:
    """ScorecardController_create"""

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
    body: CreateScorecardDTO,
) -> Scorecard:
    """ScorecardController_create"""

    return (await asyncio_detailed(body=body, client=client)).parsed
