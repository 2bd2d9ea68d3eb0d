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
    from ...models.campaign import Campaign
    from ...models.create_campaign_dto import CreateCampaignDTO

_ANSWERS = Answers(
    "CampaignController_create",
    __name__,
    {
        "201": Json(Ref("Campaign")),
    },
)


def build_request(
    *,
    body: CreateCampaignDTO,
) -> Request:
    """Build the request for `CampaignController_create` without sending it."""
    return Request(
        "POST",
        "/campaign",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Campaign:
    """Read the answer to `CampaignController_create`; anything but a success, and a body that does not fit, is raised."""
    answer: Campaign = _ANSWERS.read(response)
    return answer


operation = Operation("CampaignController_create", "POST", "/campaign", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateCampaignDTO,
) -> Response[Campaign]:
    """CampaignController_create"""

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
    body: CreateCampaignDTO,
) -> Campaign:
    """CampaignController_create"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateCampaignDTO,
) -> Response[Campaign]:
    """CampaignController_create"""

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
    body: CreateCampaignDTO,
) -> Campaign:
    """CampaignController_create"""

    return (await asyncio_detailed(body=body, client=client)).parsed
