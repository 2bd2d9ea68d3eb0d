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
    from ...models.campaign import Campaign

_ANSWERS = Answers(
    "CampaignController_findOne",
    __name__,
    {
        "200": Json(Ref("Campaign")),
    },
)


def build_request(
    id: str,
) -> Request:
    """Build the request for `CampaignController_findOne` without sending it."""
    return Request(
        "GET",
        path(
            "/campaign/{id}",
            id=id,
        ),
    )


def read_response(response: Reply) -> Campaign:
    """Read the answer to `CampaignController_findOne`; anything but a success, and a body that does not fit, is raised."""
    answer: Campaign = _ANSWERS.read(response)
    return answer


operation = Operation("CampaignController_findOne", "GET", "/campaign/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Campaign]:
    """CampaignController_findOne"""

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
) -> Campaign:
    """CampaignController_findOne"""

    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Campaign]:
    """CampaignController_findOne"""

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
) -> Campaign:
    """CampaignController_findOne"""

    return (await asyncio_detailed(id, client=client)).parsed
