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
    "CampaignController_createV2",
    __name__,
    {
        "201": Json(Ref("Campaign")),
    },
)


def build_request(
    *,
    body: CreateCampaignDTO,
) -> Request:
    """Build the request for `CampaignController_createV2` without sending it."""
    return Request(
        "POST",
        "/v2/campaign",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Campaign:
    """Read the answer to `CampaignController_createV2`; anything but a success, and a body that does not fit, is raised."""
    answer: Campaign = _ANSWERS.read(response)
    return answer


operation = Operation("CampaignController_createV2", "POST", "/v2/campaign", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateCampaignDTO,
) -> Response[Campaign]:
    """CampaignController_createV2"""

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
    """CampaignController_createV2"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateCampaignDTO,
) -> Response[Campaign]:
    """CampaignController_createV2"""

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
    """CampaignController_createV2"""

    return (await asyncio_detailed(body=body, client=client)).parsed
